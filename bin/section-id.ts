import { usageError } from "#bin/command.ts";
import { slugify } from "#lib/slug.ts";

/** The section somebody means by its slug or name. @throws AppError INVALID_INPUT when there is none. */
export async function sectionIdOf(given: string): Promise<string> {
  const { getSection } = await import("#domain/sections/published.ts");
  const section = await getSection(slugify(given));
  if (!section) throw usageError(`there is no section "${given}"`);
  return section.id;
}
