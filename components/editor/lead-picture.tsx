import { useTranslations } from "use-intl";
import { PicturePlace } from "./picture-place.tsx";
import { placePicture } from "./place-picture.ts";
import type { Fields } from "./use-article-draft.ts";

type LeadPictureProps = {
  fields: Fields;
  currentFields: () => Fields;
  change: (changes: Partial<Fields>) => void;
  readOnly: boolean;
};

/** The picture at the head of the article, which lists and fronts show too. */
export function LeadPicture({ fields, currentFields, change, readOnly }: LeadPictureProps) {
  const t = useTranslations("editor.picture");
  if (readOnly && fields.lead.mediaId === null) return null;
  return (
    <figure aria-label={t("lead")} className="mb-6">
      <PicturePlace
        place="lead"
        value={fields.lead}
        hideWordsWhenEmpty={fields.lead.caption === ""}
        emptyWords={t("leadEmpty")}
        onChange={(changes) => change({ lead: { ...currentFields().lead, ...changes } })}
        // An upload takes seconds; what was written meanwhile is in the fields of now.
        onPicture={(picture) => change({ lead: placePicture(currentFields().lead, picture) })}
        onRemove={() => change({ lead: { ...currentFields().lead, mediaId: null } })}
      />
    </figure>
  );
}
