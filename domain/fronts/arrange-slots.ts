import { type FrontPage, PLACES } from "#domain/fronts/compose-front.ts";
import type { FrontChoice } from "#domain/fronts/front.ts";

/** A slot of an arrangement without its position, which is its place in the list of its container. */
export type SlotRow = {
  container: string;
  articleId: string;
  headline: string | null;
  kicker: string | null;
  mediaId: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
};

/** What is wished for an article; `section` is the slug of its section of the first level. */
export type Wish = { articleId: string; choice: FrontChoice; section: string };

const MOST: Record<Exclude<FrontChoice, "time" | "lead">, number> = {
  secondary: PLACES.secondary,
  section: PLACES.section,
  opinion: PLACES.opinion,
  photo: PLACES.photo,
  breaking: 1,
};

/**
 * The slots of a front with an article first in a place of it. Who stood there moves one on; what no longer has room goes
 * back among all others by its time. The story that loses the lead becomes the first of the secondary ones; the headlines
 * beside it were chosen for it and leave with it. Slots that readers do not see (`isShown`), because their time is still
 * to come or their article is, keep their place.
 */
export function arrangeSlots(
  slots: SlotRow[],
  { articleId, choice, section }: Wish,
  shown: Pick<FrontPage, "lead">,
  isShown: (slot: SlotRow) => boolean,
): SlotRow[] {
  const others = slots.filter((slot) => slot.articleId !== articleId);
  if (choice === "time") return others;
  const container = choice === "section" ? `section:${section}` : choice;
  const own = slots.find((slot) => slot.articleId === articleId && slot.container === container);
  // Now means from now on: what was said of its time no longer holds, what was said of the story does.
  const first = own ? { ...own, startsAt: null, endsAt: null } : bareSlot(container, articleId);
  if (choice !== "lead")
    return [...without(others, container), ...putFirst(of(others, container), first, MOST[choice], isShown)];

  // It leads already, and those beside it are its own.
  if (own && shown.lead?.id === articleId) return [first, ...others];
  const former = shown.lead && shown.lead.id !== articleId ? shown.lead.id : null;
  const rest = others.filter((slot) => slot.articleId !== former);
  const lost = others.find((slot) => slot.articleId === former) ?? (former && bareSlot("secondary", former));
  const secondary = lost
    ? putFirst(of(rest, "secondary"), { ...lost, container: "secondary" }, PLACES.secondary, isShown)
    : of(rest, "secondary");
  return [
    ...putFirst(of(rest, "lead"), first, 1, isShown),
    ...secondary,
    ...rest.filter((slot) => slot.container !== "lead" && slot.container !== "secondary"),
  ];
}

/** The arrangement that a front which nobody composed has by itself, as far as its head goes: below, stories run by time. */
export function slotsOfShown({ lead, secondary }: Pick<FrontPage, "lead" | "secondary">): SlotRow[] {
  return [...(lead ? [bareSlot("lead", lead.id)] : []), ...secondary.map((story) => bareSlot("secondary", story.id))];
}

function bareSlot(container: string, articleId: string): SlotRow {
  return { container, articleId, headline: null, kicker: null, mediaId: null, startsAt: null, endsAt: null };
}

function of(slots: SlotRow[], container: string): SlotRow[] {
  return slots.filter((slot) => slot.container === container);
}

function without(slots: SlotRow[], container: string): SlotRow[] {
  return slots.filter((slot) => slot.container !== container);
}

/** A container's slots with one before the first that is seen, and `most` seen ones at most. */
function putFirst(slots: SlotRow[], first: SlotRow, most: number, isShown: (slot: SlotRow) => boolean): SlotRow[] {
  const at = slots.findIndex(isShown);
  const all = slots.toSpliced(at === -1 ? slots.length : at, 0, first);
  let room = most;
  return all.filter((slot) => {
    if (slot !== first && !isShown(slot)) return true;
    room -= 1;
    return room >= 0;
  });
}
