import { hold } from "#domain/invalidations/hold.ts";
import { SITE_TAG } from "#domain/invalidations/tags.ts";
import { type Settings, SettingsSchema } from "#domain/settings/settings.ts";
import { db } from "#lib/db.ts";

/** What the paper says of itself at a moment: of each fact the newest row whose time had come. */
export async function getSettings(at?: Date): Promise<Settings> {
  "use cache";
  const moment = at ?? new Date();
  const [rows, coming] = await Promise.all([
    db.setting.findMany({
      where: { validFrom: { lte: moment } },
      distinct: ["key"],
      orderBy: [{ key: "asc" }, { validFrom: "desc" }, { id: "desc" }],
      select: { key: true, value: true },
    }),
    db.setting.findFirst({
      where: { validFrom: { gt: moment } },
      orderBy: { validFrom: "asc" },
      select: { validFrom: true },
    }),
  ]);
  hold([SITE_TAG], coming?.validFrom);
  return SettingsSchema.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
}
