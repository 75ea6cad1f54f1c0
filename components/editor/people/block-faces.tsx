import { useLayoutEffect, useRef, useState } from "react";
import type { PersonHere } from "#domain/presence/presence.ts";
import { Face } from "./faces.tsx";

type BlockFacesProps = { people: PersonHere[]; wordPlace: (place: string | null) => string };

type Placed = { person: PersonHere; top: number };

/** The others, each beside the block their cursor is in. Stands in the margin of what it is placed in. */
export function BlockFaces({ people, wordPlace }: BlockFacesProps) {
  const own = useRef<HTMLDivElement>(null);
  const [placed, setPlaced] = useState<Placed[]>([]);

  useLayoutEffect(() => {
    const frame = own.current?.parentElement;
    if (!frame) return;
    const measure = () => setPlaced(people.flatMap((person) => placeIn(frame, person) ?? []));
    measure();
    // Text above grows and shrinks while somebody writes.
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    return () => observer.disconnect();
  }, [people]);

  return (
    <div ref={own} aria-hidden="true" className="max-xl:hidden">
      {placed.map(({ person, top }) => (
        <span key={person.personId} className="absolute -left-16" style={{ top }}>
          <Face person={person} wordPlace={wordPlace} />
        </span>
      ))}
    </div>
  );
}

function placeIn(frame: HTMLElement, person: PersonHere): Placed | null {
  if (!person.place) return null;
  // A place is letters, digits and hyphens (domain/presence/presence.ts).
  const block = frame.querySelector(
    `[data-id="${person.place}"], #block-${person.place}, #${CSS.escape(person.place)}`,
  );
  if (!block) return null;
  return { person, top: block.getBoundingClientRect().top - frame.getBoundingClientRect().top };
}
