import { usageError } from "#bin/command.ts";

/** A name of the program as people type it: PHOTO_STORY is "photo-story". */
export function asWord(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}

/** The name somebody means by a word. @throws AppError INVALID_INPUT, with all names, for any other word. */
export function oneOf<Name extends string>(option: string, given: string, names: readonly Name[]): Name {
  const found = names.find((name) => asWord(name) === asWord(given));
  if (!found) throw usageError(`${option} "${given}" is none of: ${names.map(asWord).join(", ")}`);
  return found;
}
