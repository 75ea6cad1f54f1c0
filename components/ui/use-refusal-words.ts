import { useTranslations } from "use-intl";
import type { ErrorCode } from "#lib/errors.ts";

/** Something that was not done, by code with what its words need; NO_ANSWER when nobody knows. */
export type RefusalLike = { code: ErrorCode | "NO_ANSWER"; values: Record<string, string | number> };

const FIELDS = [
  "agencyName",
  "body",
  "canonicalUrl",
  "credits",
  "deskNote",
  "eventDate",
  "frontHeadline",
  "headline",
  "kicker",
  "lead",
  "media",
  "reason",
  "searchHeadline",
  "sectionId",
  "shareText",
  "slug",
  "sourceName",
  "standfirst",
  "topicIds",
] as const;

const MISSING = ["agency", "author", "body", "headline", "leadAlt", "section", "style"] as const;
const REFUSED_FILES = [
  "broken",
  "captions",
  "clip",
  "empty",
  "heic",
  "known",
  "notClip",
  "pixels",
  "shape",
  "svg",
  "type",
] as const;

function known<Name extends string>(names: readonly Name[], name: string): Name | undefined {
  return names.find((other) => other === name);
}

/** Words a refusal in the language of the screen: what is wrong, with the names of fields as the screen shows them. */
export function useRefusalWords(): (refusal: RefusalLike) => string {
  const t = useTranslations();
  return ({ code, values }) => {
    switch (code) {
      case "NO_ANSWER":
        return t("editor.noAnswer");
      case "FILE_REFUSED": {
        // The reason comes as the key of its words.
        const reason = known(REFUSED_FILES, String(values.reason).replace("media.refused.", ""));
        return t("errors.FILE_REFUSED", { reason: reason ? t(`media.refused.${reason}`) : String(values.reason) });
      }
      case "NOT_READY": {
        const names = String(values.missing)
          .split(",")
          .flatMap((name) => known(MISSING, name) ?? []);
        return t("errors.NOT_READY", { missing: names.map((name) => t(`readiness.${name}`)).join(", ") });
      }
      case "INVALID_INPUT": {
        const parts = String(values.field).split(".");
        const field = parts.map((part) => known(FIELDS, part)).find((part) => part !== undefined);
        return t("errors.INVALID_INPUT", { field: field ? t(`editor.fieldName.${field}`) : String(values.field) });
      }
      default:
        return t(`errors.${code}`, values);
    }
  };
}
