import { z } from "zod";
import { EngineAddress, EngineKey, HubList, INDEXNOW_SERVICE } from "#domain/engines/engine.ts";
import { FEED_CONTENTS } from "#domain/feeds/feed.ts";
import { MOST_DELAY } from "#domain/partners/partner.ts";
import { toLine } from "#lib/text.ts";

const line = z.string().max(300).transform(toLine);

const rule = z.enum(["allow", "deny"]);

const minutes = z
  .string()
  .regex(/^\d{1,5}$/)
  .refine((text) => Number(text) <= MOST_DELAY);

/**
 * What the paper says of itself. Each fact is a dated row of its own, so that a former page can be shown with the
 * imprint it had; what was never set has the words here. A Vietnamese online paper prints licence, governing body,
 * editor-in-chief and hotline on every page.
 */
export const SettingsSchema = z.object({
  siteName: line.default("Tòa Soạn"),
  tagline: line.default("Báo điện tử, ra mỗi ngày, sửa mỗi giờ."),
  licence: line.default(""),
  governingBody: line.default(""),
  editorInChief: line.default(""),
  address: line.default(""),
  hotline: line.default(""),
  email: line.default(""),
  reuseNotice: line.default(""),
  /** Whether crawlers of companies with AI may come: to train models, to search, for a person who asks. */
  aiTraining: rule.default("allow"),
  aiSearch: rule.default("allow"),
  aiUser: rule.default("allow"),
  /** Whether engines may list the paper at all: not while it is being tried out. */
  indexing: rule.default("allow"),
  /** Whom engines are told by of what changed; nobody where the key is empty and no hub is named. */
  indexNowKey: EngineKey.default(""),
  indexNowService: EngineAddress.default(INDEXNOW_SERVICE),
  webSubHubs: HubList.default(""),
  /** Whether feeds bring whole articles, or what they are about. */
  feedContent: z.enum(FEED_CONTENTS).default("summary"),
  /** How many minutes partners wait for an article at least: an hour, by decree 147/2024 on aggregators. */
  partnerDelay: minutes.default("60"),
});

export type Settings = z.output<typeof SettingsSchema>;
export type SettingKey = keyof Settings;
