import { useTranslations } from "use-intl";
import { initialsOf } from "#components/desk/initials.ts";
import type { PersonHere } from "#domain/presence/presence.ts";

const MOST = 4;

type FacesProps = { people: PersonHere[]; wordPlace: (place: string | null) => string };

/** Who else has the article open, who writes first; each says where they are. */
export function Faces({ people, wordPlace }: FacesProps) {
  const t = useTranslations("editor.people");
  if (people.length === 0) return null;
  return (
    <ul aria-label={t("here")} className="flex shrink-0 items-center -space-x-1.5">
      {people.slice(0, MOST).map((person) => (
        <li key={person.personId}>
          <Face person={person} wordPlace={wordPlace} />
        </li>
      ))}
      {people.length > MOST ? <li className="pl-3 text-xs text-ink-2">+{people.length - MOST}</li> : null}
    </ul>
  );
}

/** One person as a circle with initials; whoever writes has a filled one. */
export function Face({ person, wordPlace }: { person: PersonHere; wordPlace: FacesProps["wordPlace"] }) {
  const t = useTranslations("editor.people");
  const { name, isWriting, place } = person;
  const where = wordPlace(place);
  const words = isWriting ? t("writes", { name }) : t("reads", { name });
  const label = where ? `${words}, ${where}` : words;
  const look = isWriting
    ? "border-accent-solid bg-accent-solid text-on-accent"
    : "border-line-strong bg-surface text-ink-2";
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={`grid size-7 place-items-center rounded-full border text-2xs font-[650] ${look}`}
    >
      {initialsOf(name)}
    </span>
  );
}
