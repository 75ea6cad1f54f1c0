import type { Command } from "#bin/command.ts";
import { addressCheckCommand } from "#bin/commands/address-check.ts";
import { addressImportCommand } from "#bin/commands/address-import.ts";
import { addressRenameCommand } from "#bin/commands/address-rename.ts";
import { articleListCommand } from "#bin/commands/article-list.ts";
import { articleMostReadCommand } from "#bin/commands/article-most-read.ts";
import { articlePublishCommand } from "#bin/commands/article-publish.ts";
import { articleRenameCommand } from "#bin/commands/article-rename.ts";
import { articleRetractCommand } from "#bin/commands/article-retract.ts";
import { articleScheduleCommand } from "#bin/commands/article-schedule.ts";
import { articleShowCommand } from "#bin/commands/article-show.ts";
import { articleUnpublishCommand } from "#bin/commands/article-unpublish.ts";
import { articleUnscheduleCommand } from "#bin/commands/article-unschedule.ts";
import { authorSetCommand } from "#bin/commands/author-set.ts";
import { demoLoadCommand } from "#bin/commands/demo-load.ts";
import { demoRemoveCommand } from "#bin/commands/demo-remove.ts";
import { generateJsonlCommand } from "#bin/commands/generate-jsonl.ts";
import { importArticleCommand } from "#bin/commands/import-article.ts";
import { importJsonlCommand } from "#bin/commands/import-jsonl.ts";
import { pageListCommand } from "#bin/commands/page-list.ts";
import { pageSetCommand } from "#bin/commands/page-set.ts";
import { partnerAddCommand } from "#bin/commands/partner-add.ts";
import { partnerChangeCommand } from "#bin/commands/partner-change.ts";
import { partnerEndCommand } from "#bin/commands/partner-end.ts";
import { partnerListCommand } from "#bin/commands/partner-list.ts";
import { partnerRenewCommand } from "#bin/commands/partner-renew.ts";
import { settingListCommand } from "#bin/commands/setting-list.ts";
import { settingSetCommand } from "#bin/commands/setting-set.ts";
import { topicSetCommand } from "#bin/commands/topic-set.ts";
import { userAddCommand } from "#bin/commands/user-add.ts";

/** Every command by its name, in the order of the help. */
export const COMMANDS: Record<string, Command> = {
  "import article": importArticleCommand,
  "import jsonl": importJsonlCommand,
  "article list": articleListCommand,
  "article show": articleShowCommand,
  "article most-read": articleMostReadCommand,
  "article publish": articlePublishCommand,
  "article schedule": articleScheduleCommand,
  "article unschedule": articleUnscheduleCommand,
  "article unpublish": articleUnpublishCommand,
  "article retract": articleRetractCommand,
  "article rename": articleRenameCommand,
  "page list": pageListCommand,
  "page set": pageSetCommand,
  "author set": authorSetCommand,
  "topic set": topicSetCommand,
  "address rename": addressRenameCommand,
  "address import": addressImportCommand,
  "address check": addressCheckCommand,
  "partner list": partnerListCommand,
  "partner add": partnerAddCommand,
  "partner change": partnerChangeCommand,
  "partner renew": partnerRenewCommand,
  "partner end": partnerEndCommand,
  "setting list": settingListCommand,
  "setting set": settingSetCommand,
  "user add": userAddCommand,
  "demo load": demoLoadCommand,
  "demo remove": demoRemoveCommand,
  "generate jsonl": generateJsonlCommand,
};
