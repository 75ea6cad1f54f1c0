import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { controlClass } from "#components/ui/field.tsx";
import { type ArticleContent, CreditRole } from "#domain/articles/article.ts";

type Credits = ArticleContent["credits"];

type CreditListProps = {
  credits: Credits;
  nameOf: (authorId: string) => string;
  readOnly: boolean;
  onChange: (credits: Credits) => void;
};

// An arrow that leads nowhere is grey, not a grey box.
const STILL = "disabled:border-transparent disabled:bg-transparent";

/** Who made the article and as what, in the order readers are told. */
export function CreditList({ credits, nameOf, readOnly, onChange }: CreditListProps) {
  const t = useTranslations("editor.credits");

  function swap(index: number, other: number): void {
    const next = [...credits];
    const [one, two] = [next[index], next[other]];
    if (!one || !two) return;
    next[index] = two;
    next[other] = one;
    onChange(next);
  }

  // The same author twice in one role says nothing; the choice is not offered.
  function isTaken(authorId: string, role: string, index: number): boolean {
    return credits.some((credit, at) => at !== index && credit.authorId === authorId && credit.role === role);
  }

  if (credits.length === 0) return null;
  return (
    <ol aria-label={t("list")} className="mb-2 grid gap-1.5">
      {credits.map(({ authorId, role }, index) => {
        const name = nameOf(authorId);
        return (
          <li key={authorId + role} className="rounded-md border border-line bg-surface px-2.5 py-1.5">
            <div className="flex items-center gap-1">
              <span className="min-w-0 flex-1 text-sm font-semibold">{name}</span>
              {readOnly ? null : (
                <>
                  <Button
                    size="small"
                    variant="quiet"
                    icon
                    className={STILL}
                    aria-label={t("up", { name })}
                    disabled={index === 0}
                    onClick={() => swap(index, index - 1)}
                  >
                    <ArrowUp aria-hidden="true" />
                  </Button>
                  <Button
                    size="small"
                    variant="quiet"
                    icon
                    className={STILL}
                    aria-label={t("down", { name })}
                    disabled={index === credits.length - 1}
                    onClick={() => swap(index, index + 1)}
                  >
                    <ArrowDown aria-hidden="true" />
                  </Button>
                  <Button
                    size="small"
                    variant="quiet"
                    icon
                    aria-label={t("remove", { name })}
                    onClick={() => onChange(credits.filter((_credit, at) => at !== index))}
                  >
                    <X aria-hidden="true" />
                  </Button>
                </>
              )}
            </div>
            <select
              aria-label={t("role", { name })}
              value={role}
              disabled={readOnly}
              className={`${controlClass} mt-1`}
              onChange={({ target }) => {
                const next = Object.values(CreditRole).find((known) => known === target.value);
                if (next) onChange(credits.map((credit, at) => (at === index ? { ...credit, role: next } : credit)));
              }}
            >
              {Object.values(CreditRole).map((known) => (
                <option key={known} value={known} disabled={isTaken(authorId, known, index)}>
                  {t(`roles.${known}`)}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ol>
  );
}
