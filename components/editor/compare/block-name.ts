import { useTranslations } from "use-intl";
import type { Block } from "#domain/articles/body/document.ts";

/** What kind of block it is, in words. */
export function useBlockName(): (block: Block) => string {
  const t = useTranslations();
  return (block) => {
    switch (block.type) {
      case "paragraph":
        return t("editor.block.paragraph");
      case "heading":
        return block.attrs.level === 3 ? t("editor.insert.heading3") : t("editor.insert.heading2");
      case "bulletList":
      case "orderedList":
      case "blockquote":
      case "figure":
        return t(`editor.insert.${block.type}`);
      default:
        return t(`blocks.name.${block.type}`);
    }
  };
}
