import { type Settings, SettingsSchema } from "#domain/settings/settings.ts";
import type { Db } from "#lib/db.ts";

/** What the paper says of itself at a moment, of each fact the newest row whose time had come; read now, and not held. */
export async function readSettings(from: Db, at: Date): Promise<Settings> {
  const rows = await from.setting.findMany({
    where: { validFrom: { lte: at } },
    distinct: ["key"],
    orderBy: [{ key: "asc" }, { validFrom: "desc" }, { id: "desc" }],
    select: { key: true, value: true },
  });
  return SettingsSchema.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
}
