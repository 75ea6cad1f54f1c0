"use client";

import { useTranslations } from "use-intl";
import { FactsForm, type SaveFacts } from "#components/desk/facts-form.client.tsx";
import { FocalPoint } from "#components/media/library/focal-point.tsx";
import { SelectField, TextAreaField, TextField } from "#components/ui/field.tsx";
import { FIELD_ADVICE, FIELD_LIMITS } from "#domain/articles/article.ts";
import type { DeskPicture } from "#domain/media/desk.ts";
import { AI_MARKS, MEDIA_LIMITS } from "#domain/media/media-limits.ts";
import { lastDayOf, rightsOf } from "#domain/media/rights.ts";
import { formatTimeLine } from "#lib/date.ts";
import { writeTypedDay } from "#lib/typed-day.ts";

type PictureFormProps = {
  picture: DeskPicture;
  readOnly: boolean;
  path: string;
  save: SaveFacts;
  now: Date;
};

/** What is said of a picture and where its crops lie. */
export function PictureForm({ picture, readOnly, path, save, now }: PictureFormProps) {
  const t = useTranslations("library");
  const facts: Record<string, string> = {
    caption: picture.caption,
    credit: picture.credit,
    alt: picture.alt,
    source: picture.source,
    place: picture.place,
    takenAt: picture.takenAt ? formatTimeLine(picture.takenAt) : "",
    tags: picture.tags.join(", "),
    licence: picture.licence,
    licenceEndsAt: picture.licenceEndsAt ? writeTypedDay(lastDayOf(picture.licenceEndsAt)) : "",
    aiMark: picture.aiMark,
    focalX: String(Math.round(picture.focalX * 100)),
    focalY: String(Math.round(picture.focalY * 100)),
  };
  const rights = rightsOf(picture.licenceEndsAt, now);
  return (
    <FactsForm labelledBy="anh-dang-mo" path={path} save={save} isReadOnly={readOnly}>
      {(answer) => {
        const factOf = (fact: string) => answer?.typed[fact] ?? facts[fact] ?? "";
        const common = (fact: string) => ({
          name: fact,
          label: t(`field.${fact}` as "field.caption"),
          defaultValue: factOf(fact),
          error: answer?.wrong.includes(fact) ? t(`wrong.${fact}` as "wrong.takenAt") : null,
          disabled: readOnly,
          autoComplete: "off",
        });
        return (
          // Made anew with every answer: a browser empties a form that was sent.
          <div key={JSON.stringify([answer, picture.version])} className="grid gap-4">
            <input type="hidden" name="id" value={picture.id} />
            <input type="hidden" name="version" value={picture.version} />
            <FocalPoint picture={picture} x={factOf("focalX")} y={factOf("focalY")} readOnly={readOnly} />
            <TextAreaField {...common("caption")} rows={2} maxLength={FIELD_LIMITS.caption} />
            <TextAreaField
              {...common("alt")}
              rows={2}
              maxLength={FIELD_LIMITS.alt}
              hint={t("hint.alt", { limit: FIELD_ADVICE.alt })}
            />
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField {...common("credit")} maxLength={FIELD_LIMITS.caption} hint={t("hint.credit")} />
              <TextField {...common("source")} maxLength={MEDIA_LIMITS.source} />
              <TextField {...common("place")} maxLength={MEDIA_LIMITS.place} />
              <TextField {...common("takenAt")} placeholder={t("hint.takenAt")} />
              <TextField {...common("licence")} maxLength={MEDIA_LIMITS.licence} placeholder={t("hint.licence")} />
              <TextField
                {...common("licenceEndsAt")}
                placeholder={t("hint.licenceEndsAt")}
                hint={rights === "usable" ? null : <b className="text-warn">{t(`right.${rights}`)}</b>}
              />
              <TextField {...common("tags")} hint={t("hint.tags")} />
              <SelectField {...common("aiMark")} hint={t("hint.aiMark")}>
                {AI_MARKS.map((mark) => (
                  <option key={mark} value={mark}>
                    {t(`ai.${mark}`)}
                  </option>
                ))}
              </SelectField>
            </div>
          </div>
        );
      }}
    </FactsForm>
  );
}
