import { type Command, usageError } from "#bin/command.ts";
import { addPerson } from "#domain/people/commands/add-person.ts";
import { invitationUrl } from "#domain/people/invitation.ts";
import { Role } from "#prisma/generated/enums.ts";

const ROLES = Object.values(Role).map((role) => role.toLowerCase().replaceAll("_", "-"));

export const userAddCommand: Command = {
  summary: "open an account and get its one-time link",
  usage: "user add EMAIL",
  args: [1, 1],
  options: {
    name: { value: "NAME", help: "the person's name (needed)" },
    role: { value: "ROLE", multiple: true, help: `${ROLES.join(", ")} (needed)` },
  },
  needsDatabase: true,
  async run({ args, value, values, actor, env }) {
    const [email = ""] = args;
    const name = value("name");
    if (!name) throw usageError("--name is missing");
    const roles = values("role").map(readRole);
    if (roles.length === 0) throw usageError("--role is missing");
    const { personId, token } = await addPerson({ email, name, roles }, await actor("ADMINISTRATOR"));
    const link = invitationUrl(env.siteUrl, token);
    return {
      data: { personId, email, roles, link },
      lines: [`${name} <${email}> chooses a password at this link; it works once, for seven days:`, link],
    };
  },
};

function readRole(given: string): Role {
  const wanted = given.toUpperCase().replaceAll("-", "_");
  const role = Object.values(Role).find((known) => known === wanted);
  if (!role) throw usageError(`"${given}" is no role; there are: ${ROLES.join(", ")}`);
  return role;
}
