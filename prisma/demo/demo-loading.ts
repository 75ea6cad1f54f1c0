import type { Actor } from "#domain/people/actor.ts";
import { db, type Tx } from "#lib/db.ts";
import type { Demo } from "./demo-format.ts";
import { type DemoNoun, listDemoThings, lockDemo, noteDemoThing } from "./demo-record.ts";

/** What a step of the load works with. */
export type Loading = {
  demo: Demo;
  /** Who signs what is loaded. */
  signer: Actor;
  now: Date;
  /** Ids of what is there, by "noun:key"; a section or topic that the paper had already stands in for the sample's. */
  ids: Map<string, string>;
  /** How many things this load has made. */
  made: number;
  tick(what: string): void;
};

/**
 * Makes a thing of the sample newsroom and notes it, both or neither, unless it is there. Returns its id.
 * `make` returns null for what shall not be made after all.
 */
export async function addOnce(
  loading: Loading,
  noun: DemoNoun,
  key: string,
  make: (tx: Tx) => Promise<string | null>,
): Promise<string | null> {
  const name = `${noun}:${key}`;
  const known = loading.ids.get(name);
  if (known) return known;
  let isMade = false;
  const id = await db.$transaction(
    async (tx) => {
      await lockDemo(tx);
      // Another process may have made it since this one began.
      const made = (await listDemoThings(tx)).find((thing) => thing.noun === noun && thing.key === key);
      if (made) return made.id;
      const fresh = await make(tx);
      if (fresh) await noteDemoThing(tx, { noun, key, id: fresh }, loading.signer);
      isMade = fresh !== null;
      return fresh;
    },
    { maxWait: 30_000, timeout: 30_000 },
  );
  if (isMade) loading.made += 1;
  if (id) loading.ids.set(name, id);
  return id;
}

/** The id of what was loaded before. @throws Error when the sample's files name what they do not hold. */
export function requireId({ ids }: Pick<Loading, "ids">, noun: DemoNoun, key: string): string {
  const id = ids.get(`${noun}:${key}`);
  if (!id) throw new Error(`the sample newsroom names a ${noun} that it does not hold: ${key}`);
  return id;
}
