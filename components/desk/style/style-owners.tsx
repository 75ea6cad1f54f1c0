import { STYLE_RULES } from "#domain/house-style/house-style.ts";
import type { OwnerNames } from "#domain/house-style/owners.ts";
import { formatDate } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

/** Who stands for each entry of the paper's style: whom to ask, and who is to be told when it no longer fits. */
export function StyleOwners({ t, owners }: { t: Translate; owners: OwnerNames }) {
  const entries = Object.entries(owners);
  if (entries.length === 0) return <p className="text-sm text-ink-2">{t("style.screen.noOwners")}</p>;
  return (
    <ul className="grid gap-x-6 text-sm sm:grid-cols-2">
      {entries.map(([key, { name, at }]) => (
        <li key={key} className="flex flex-wrap gap-x-2 border-t border-line py-1.5">
          <span className="min-w-0 flex-1 wrap-anywhere">{entryName(t, key)}</span>
          <span className="text-ink-2">
            {name}, {formatDate(at)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function entryName(t: Translate, key: string): string {
  if (key === "tone") return t("style.screen.tone");
  const [kind = "", ...rest] = key.split(" ");
  const subject = rest.join(" ");
  const rule = STYLE_RULES.find((name) => name === (kind === "weight" ? subject : kind));
  if (!rule) return key;
  return kind === "weight"
    ? t("style.screen.weightOf", { rule: t(`style.rule.${rule}`) })
    : `${t(`style.rule.${rule}`)}: ${subject}`;
}
