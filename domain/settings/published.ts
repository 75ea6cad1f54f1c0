import { type Settings, SettingsSchema } from "#domain/settings/settings.ts";
import { db } from "#lib/db.ts";

/** What the paper says of itself at a moment: of each fact the newest row whose time had come. */
export async function getSettings(at = new Date()): Promise<Settings> {
  const rows = await db.setting.findMany({
    where: { validFrom: { lte: at } },
    distinct: ["key"],
    orderBy: [{ key: "asc" }, { validFrom: "desc" }, { id: "desc" }],
    select: { key: true, value: true },
  });
  return SettingsSchema.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
}
