import { useMemo } from "react";
import { useLocale } from "use-intl";
import { articlePath } from "#domain/addresses/address.ts";
import type { Acts } from "#domain/articles/acts.ts";
import type { Advice } from "#domain/articles/advice.ts";
import type { ArticleContent } from "#domain/articles/article.ts";
import type { EditableArticle } from "#domain/articles/desk.ts";
import { meaningOf } from "#domain/articles/meaning.ts";
import type { Missing } from "#domain/articles/readiness.ts";
import type { Timing } from "#domain/releases/desk.ts";
import type { DeskSection } from "#domain/sections/desk.ts";
import { slugify } from "#lib/slug.ts";
import type { EditorActions } from "./editor-actions.ts";
import { KeysDialog } from "./keys-dialog.tsx";
import { ReleaseSheet, RenameDialog, WithdrawDialog } from "./later-parts.ts";
import { NameDialog } from "./name-dialog.tsx";
import type { Style } from "./style/use-style.ts";
import type { Target } from "./targets.ts";
import type { Fields } from "./use-article-draft.ts";
import type { EditorActs } from "./use-editor-acts.ts";

type EditorDialogsProps = {
  article: EditableArticle;
  bar: EditorActs;
  timing: Timing;
  fields: Fields;
  /** The article as it stands on the screen. */
  read: () => ArticleContent;
  sections: DeskSection[];
  missing: Missing[];
  advice: Advice[];
  style: Style;
  acts: Acts;
  actions: EditorActions;
  siteUrl: string;
  onGo: (target: Target) => void;
};

/** The dialogs of acts that readers notice: release, withdrawal, another address. */
export function EditorDialogs(props: EditorDialogsProps) {
  const { article, bar, timing, fields, read, sections, missing, advice, style, acts, actions, siteUrl, onGo } = props;
  const locale = useLocale();
  const section = sections.find(({ id }) => id === fields.sectionId);
  const block = section?.parentId ? sections.find(({ id }) => id === section.parentId) : section;
  const nameOf = (named: DeskSection | undefined) => (named ? (locale === "en" ? named.nameEn : named.name) : null);
  const { live } = article;
  const isReleasing = bar.dialog === "release";
  const asksKind = useMemo(
    () => isReleasing && live !== null && meaningOf(read()) !== live.meaning,
    [isReleasing, live, read],
  );
  const close = () => bar.setDialog(null);
  return (
    <>
      {isReleasing ? (
        <ReleaseSheet
          onOpenChange={(open) => bar.setDialog(open ? "release" : null)}
          missing={missing}
          advice={advice}
          style={style}
          canOverride={acts.overrideStyle}
          path={article.live?.path ?? articlePath(fields.slug ?? slugify(fields.headline))}
          isLive={article.live !== null}
          asksKind={asksKind}
          sectionName={nameOf(section)}
          blockName={nameOf(block)}
          fields={fields}
          siteUrl={siteUrl}
          front={
            acts.placeOnFront
              ? {
                  wanted: { articleId: article.id, language: fields.language, sectionId: fields.sectionId },
                  find: actions.findFrontPlaces,
                }
              : null
          }
          onGo={onGo}
          timing={timing}
          publish={bar.publish}
          schedule={bar.schedule}
          lookAgain={(withFront) => actions.lookAgain({ articleId: article.id, withFront })}
        />
      ) : null}
      {bar.dialog === "unpublish" || bar.dialog === "retract" ? (
        <WithdrawDialog
          kind={bar.dialog}
          onClose={close}
          withdraw={bar.dialog === "retract" ? bar.retract : bar.unpublish}
        />
      ) : null}
      {bar.dialog === "keys" ? <KeysDialog onClose={close} /> : null}
      {bar.dialog === "name" ? <NameDialog onClose={close} nameVersion={bar.nameVersion} /> : null}
      {bar.dialog === "rename" && article.live ? (
        <RenameDialog path={article.live.path} onClose={close} rename={bar.rename} />
      ) : null}
    </>
  );
}
