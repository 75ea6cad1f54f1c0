import { useMemo } from "react";
import { useLocale } from "use-intl";
import type { DetailsOptions } from "#components/editor/editor-panel.tsx";
import { CopyDialog, MergeScreen } from "#components/editor/later-parts.ts";
import type { ArticleDraft } from "#components/editor/use-article-draft.ts";
import type { Merging } from "./use-merging.ts";

type MergingDialogsProps = {
  merging: Merging;
  draft: ArticleDraft;
  articleId: string;
  path: string;
  options: DetailsOptions;
};

/** The merge screen and the comparison with a copy, while one of them is open. */
export function MergingDialogs({ merging, draft, articleId, path, options }: MergingDialogsProps) {
  const locale = useLocale();
  const names = useMemo(
    () =>
      Object.fromEntries([
        ...options.sections.map((section) => [section.id, locale === "en" ? section.nameEn : section.name]),
        ...options.authors.map(({ id, name }) => [id, name]),
        ...options.topics.map(({ id, name }) => [id, name]),
      ]),
    [options, locale],
  );
  const { own, compared, close, finish } = merging;
  return (
    <>
      {own ? (
        <MergeScreen path={path} articleId={articleId} own={own} names={names} onClose={close} onDone={finish} />
      ) : null}
      {compared ? <CopyDialog screen={draft.read()} copy={compared.content} names={names} onClose={close} /> : null}
    </>
  );
}
