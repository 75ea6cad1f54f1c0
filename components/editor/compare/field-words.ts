import { useTranslations } from "use-intl";
import type { ArticleContent } from "#domain/articles/article.ts";
import type { FieldKey } from "#domain/articles/merge/merge-articles.ts";

/** The names of what fields point at, by id. */
export type Names = Readonly<Record<string, string>>;

/** Words the value of a field as a person would say it; empty for nothing. */
export function useFieldWords(names: Names): (key: FieldKey, content: ArticleContent[FieldKey]) => string {
  const t = useTranslations("editor");
  const tKind = useTranslations("kind");
  const nameOf = (id: unknown) => names[String(id)] ?? String(id);
  return (key, value) => {
    if (value === null || value === "") return "";
    if (Array.isArray(value)) {
      return value.map((entry) => (typeof entry === "string" ? nameOf(entry) : wordCredit(entry))).join(", ");
    }
    if (typeof value === "object") {
      return [value.caption, value.credit, value.alt].filter(Boolean).join(" · ") || t("compare.noCaption");
    }
    if (key === "sectionId") return nameOf(value);
    if (key === "language") return value === "en" ? t("language.en") : t("language.vi");
    if (key === "kind") return tKind(value as ArticleContent["kind"]);
    if (key === "bylineState") return t(`bylineState.${value as ArticleContent["bylineState"]}`);
    return value;
  };

  function wordCredit({ authorId, role }: ArticleContent["credits"][number]): string {
    return `${nameOf(authorId)} (${t(`credits.roles.${role}`)})`;
  }
}
