import { CHIEF_ROLES, type Command, usageError } from "#bin/command.ts";
import { changeSetting } from "#domain/settings/commands/change-setting.ts";
import { SettingsSchema } from "#domain/settings/settings.ts";

export const settingSetCommand: Command = {
  summary: "state a fact of the paper: its name, its imprint, which crawlers may come",
  usage: "setting set KEY VALUE",
  args: [2, 2],
  options: {},
  needsDatabase: true,
  async run({ args, actor }) {
    const [name, value = ""] = args;
    const { data: key } = SettingsSchema.keyof().safeParse(name);
    if (!key) throw usageError(`there is no setting "${name}": ${SettingsSchema.keyof().options.join(", ")}`);
    if (!SettingsSchema.shape[key].safeParse(value).success) throw usageError(`${key} cannot be "${value}"`);
    await changeSetting({ key, value }, await actor(...CHIEF_ROLES));
    return { data: { key, value }, lines: [`${key}: ${value}`] };
  },
};
