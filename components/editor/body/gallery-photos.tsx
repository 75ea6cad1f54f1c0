import type { Node } from "@tiptap/pm/model";
import type { Editor } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { PictureWords } from "#components/media/picture-words.tsx";
import { isShown, Photo } from "#components/story/photo.tsx";
import { FIELD_LIMITS } from "#domain/articles/article.ts";
import { usePictures } from "./pictures-context.ts";

type GalleryPhotosProps = {
  gallery: Node;
  editor: Editor;
  getPos: () => number | undefined;
  readOnly: boolean;
};

/** The pictures of a gallery, each with its lines to be written where it stands. */
export function GalleryPhotos({ gallery, editor, getPos, readOnly }: GalleryPhotosProps) {
  const t = useTranslations("editor.picture");
  const { pictures } = usePictures();

  function change(index: number, changes: Record<string, string>): void {
    const pos = getPos();
    if (pos === undefined) return;
    const inside = editor.state.doc.resolve(pos + 1);
    const figure = inside.parent.maybeChild(index);
    if (!figure) return;
    const at = inside.posAtIndex(index);
    editor.view.dispatch(editor.state.tr.setNodeMarkup(at, null, { ...figure.attrs, ...changes }));
  }

  return (
    <ol className="grid gap-3">
      {gallery.children.map(({ attrs }, index) => {
        const { id, mediaId, caption, credit, alt } = attrs;
        const picture = pictures[mediaId] ?? null;
        return (
          <li key={id} className="grid items-start gap-2 sm:grid-cols-[7rem_minmax(0,1fr)]">
            {isShown(picture) ? (
              <Photo picture={{ ...picture, alt }} sizes="112px" className="h-auto w-28 rounded-sm" />
            ) : (
              <p className="text-warn">{t("missing")}</p>
            )}
            <fieldset aria-label={t("figure", { number: index + 1 })} className="min-w-0 border-t border-line">
              <PictureWords
                readOnly={readOnly}
                caption={{
                  label: t("caption"),
                  limit: FIELD_LIMITS.caption,
                  value: caption,
                  onChange: (text) => change(index, { caption: text }),
                }}
                credit={{
                  label: t("credit"),
                  limit: FIELD_LIMITS.caption,
                  value: credit,
                  onChange: (text) => change(index, { credit: text }),
                }}
                alt={{
                  label: t("alt"),
                  missing: mediaId ? t("altMissing") : undefined,
                  placeholder: t("altHint"),
                  limit: FIELD_LIMITS.alt,
                  value: alt,
                  onChange: (text) => change(index, { alt: text }),
                }}
              />
            </fieldset>
          </li>
        );
      })}
    </ol>
  );
}
