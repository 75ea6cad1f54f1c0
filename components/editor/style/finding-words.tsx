import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Finding } from "#domain/house-style/finding.ts";

const MOST = 60;

/** What a finding is about, in a few letters: its words, what a sign stands between, or which picture. */
export function useFindingName(): (finding: Finding) => string {
  const t = useTranslations("style");
  return ({ words, around, detail, subject }) => {
    if (subject.startsWith("#") && words === "") {
      return detail === "0" ? t("leadPicture") : t("picture", { number: detail });
    }
    const isSign = !/[\p{L}\p{N}]/u.test(words);
    return isSign ? around : words.length > MOST ? `${words.slice(0, MOST)}…` : words;
  };
}

type FindingWordsProps = { finding: Finding; owner: string | null; children?: ReactNode };

/** Which rule, which words, what to write instead, why, and whose rule it is. */
export function FindingWords({ finding, owner, children }: FindingWordsProps) {
  const t = useTranslations("style");
  const name = useFindingName();
  const { rule, words, fix, detail } = finding;
  const isShown = fix !== null && /[\p{L}\p{N}]/u.test(words);
  return (
    <p className="min-w-0 wrap-anywhere">
      <b className="font-semibold">{t(`rule.${rule}`)}</b>:{" "}
      <span className="bg-sunken">{words === "" ? name(finding) : `“${name(finding)}”`}</span>
      {isShown ? (
        <>
          {" → "}
          <ins className="font-semibold no-underline">{fix}</ins>
        </>
      ) : null}
      {children}
      <span className="block text-xs text-ink-2">
        {t(`why.${rule}`, { detail })}
        {owner === null ? "" : ` ${t("owner", { name: owner })}`}
      </span>
    </p>
  );
}
