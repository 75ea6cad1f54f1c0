import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Fields } from "#components/editor/use-article-draft.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { articlePath } from "#domain/addresses/address.ts";
import { isSlug, SLUG_LIMIT, slugify } from "#lib/slug.ts";

type AddressFieldProps = {
  fields: Fields;
  change: (changes: Partial<Fields>) => void;
  readOnly: boolean;
  /** Where readers have the article now; then another address is an act of its own. */
  livePath: string | null;
  /** Opens that act; null for whoever may not. */
  onRename: (() => void) | null;
};

/** The address below the site's root: free until the article is live, then it stays unless it is moved on purpose. */
export function AddressField({ fields, change, readOnly, livePath, onRename }: AddressFieldProps) {
  const t = useTranslations("editor.address");
  // What is typed becomes an address on leaving the field; until then it may be anything.
  const [typed, setTyped] = useState<string | null>(null);

  if (livePath) {
    return (
      <div>
        <p className="mb-1 text-xs font-semibold text-ink-2">{t("label")}</p>
        <div className="flex items-center gap-2">
          <a href={livePath} target="_blank" rel="noreferrer" className="min-w-0 flex-1 text-sm break-all text-accent">
            {livePath}
          </a>
          {onRename ? (
            <Button size="small" onClick={onRename}>
              {t("rename")}
            </Button>
          ) : null}
        </div>
        <p className="mt-1 text-xs text-ink-3">{t("locked")}</p>
      </div>
    );
  }

  function commit(): void {
    if (typed === null) return;
    const slug = slugify(typed) || null;
    setTyped(null);
    if (slug !== fields.slug) change({ slug });
  }

  const suggestion = slugify(fields.headline);
  return (
    <TextField
      label={t("label")}
      hint={fields.slug ? t("hint") : t("fromHeadline")}
      value={typed ?? fields.slug ?? ""}
      placeholder={suggestion}
      maxLength={SLUG_LIMIT}
      readOnly={readOnly}
      spellCheck={false}
      autoCapitalize="none"
      onChange={({ target }) => {
        setTyped(target.value);
        // A text that is an address already is taken at once, so that it is saved even if the field is never left.
        if (isSlug(target.value)) change({ slug: target.value });
      }}
      onBlur={commit}
      aside={fields.slug && !typed ? articlePath(fields.slug) : undefined}
    />
  );
}
