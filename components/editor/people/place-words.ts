import { useTranslations } from "use-intl";
import { useBlockName } from "#components/editor/compare/block-name.ts";
import { FIELD_IDS } from "#components/editor/targets.ts";
import type { Body } from "#domain/articles/body/document.ts";

/** Where somebody's cursor is, in words: "Đoạn văn 3", "Tít"; empty when nobody knows. */
export function usePlaceWords(body: Body): (place: string | null) => string {
  const t = useTranslations("editor");
  const nameBlock = useBlockName();
  return (place) => {
    if (place === null) return "";
    const index = body.content.findIndex(({ attrs }) => attrs.id === place);
    const block = body.content[index];
    if (block) return t("merge.blockAt", { kind: nameBlock(block), number: index + 1 });
    if (place === FIELD_IDS.headline) return t("fieldName.headline");
    if (place === FIELD_IDS.standfirst) return t("fieldName.standfirst");
    return "";
  };
}
