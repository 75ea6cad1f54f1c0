import { hold } from "#domain/invalidations/hold.ts";
import { SITE_TAG } from "#domain/invalidations/tags.ts";
import { readSettings } from "#domain/settings/read-settings.ts";
import type { Settings } from "#domain/settings/settings.ts";
import { db } from "#lib/db.ts";

/** What the paper says of itself at a moment: of each fact the newest row whose time had come. */
export async function getSettings(at?: Date): Promise<Settings> {
  "use cache";
  const moment = at ?? new Date();
  const [settings, coming] = await Promise.all([
    readSettings(db, moment),
    db.setting.findFirst({
      where: { validFrom: { gt: moment } },
      orderBy: { validFrom: "asc" },
      select: { validFrom: true },
    }),
  ]);
  hold([SITE_TAG], coming?.validFrom);
  return settings;
}
