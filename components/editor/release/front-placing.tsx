import { useTranslations } from "use-intl";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import type { ArticleKind } from "#domain/articles/article.ts";
import type { FrontPlaces } from "#domain/fronts/desk.ts";
import type { PlaceChoice } from "#domain/fronts/front.ts";
import { RadioChoice } from "./radio-choice.tsx";
import type { FrontState } from "./use-front-places.ts";

type FrontPlacingProps = {
  front: FrontState;
  kind: ArticleKind;
  /** Of the first level; null as long as no section was chosen, and nothing can go to its block. */
  sectionName: string | null;
};

/** Where on the home front a release goes, with what stands there now. Left alone, the front stays as it is composed. */
export function FrontPlacing({ front, kind, sectionName }: FrontPlacingProps) {
  const t = useTranslations("editor.front");
  const { places, choice, choose } = front;
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-[650] text-ink-2">{t("title")}</legend>
      {front.isLost ? (
        <Alert tone="warn" role="status" title={t("lost")}>
          <Button size="small" className="mt-1.5" onClick={front.load}>
            {t("again")}
          </Button>
        </Alert>
      ) : places ? (
        <div className="grid gap-1">
          <RadioChoice
            name="front-place"
            checked={choice === null}
            onChoose={() => choose(null)}
            label={places.isPlaced ? t("keep") : t("byTime")}
            hint={<Standing places={places} />}
          />
          {offeredOf(kind, sectionName).map((place) => (
            <RadioChoice
              key={place}
              name="front-place"
              checked={choice === place}
              onChoose={() => choose(place)}
              label={t(`place.${place}`, { section: sectionName ?? "" })}
              hint={<Effect places={places} place={place} />}
            />
          ))}
          {places.isPlaced ? (
            <RadioChoice
              name="front-place"
              checked={choice === "time"}
              onChoose={() => choose("time")}
              label={t("takeOut")}
              hint={t("takeOutHint")}
            />
          ) : null}
        </div>
      ) : (
        <p role="status" className="p-2 text-sm text-ink-2">
          {t("loading")}
        </p>
      )}
    </fieldset>
  );
}

/** The places that suit an article: opinions and photo stories have bands of their own. */
function offeredOf(kind: ArticleKind, sectionName: string | null): PlaceChoice[] {
  return [
    "lead",
    "secondary",
    ...(sectionName === null ? [] : (["section"] as const)),
    ...(kind === "OPINION" ? (["opinion"] as const) : []),
    ...(kind === "PHOTO_STORY" ? (["photo"] as const) : []),
    "breaking",
  ];
}

function Standing({ places }: { places: FrontPlaces }) {
  const t = useTranslations("editor.front");
  const { standing, isPlaced } = places;
  if (standing) return t(`standing.${standing.at}`, { index: standing.index });
  return isPlaced ? t("waiting") : t("byTimeHint");
}

/** Who stands in a place now, and what becomes of that story. */
function Effect({ places, place }: { places: FrontPlaces; place: PlaceChoice }) {
  const t = useTranslations("editor.front");
  const headline = places.places.find(({ choice }) => choice === place)?.now;
  if (!headline) return t("empty");
  const { standing } = places;
  if (standing?.at === place && standing.index === 1) return t("own");
  if (place === "lead") return t("leadNow", { headline });
  return place === "breaking" ? t("breakingNow", { headline }) : t("now", { headline });
}
