import { beforeAll, expect, test } from "vitest";
import { auth } from "#domain/people/auth.ts";
import { acceptInvitation } from "#domain/people/commands/accept-invitation.ts";
import { addPerson } from "#domain/people/commands/add-person.ts";
import { inviteFirstAdministrator } from "#domain/people/commands/invite-first-administrator.ts";
import { getSessionActor, signIn } from "#domain/people/session.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import { db } from "#lib/db.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const PASSWORD = "mật khẩu đủ dài để thử";

// The session cookie that a sign-in sets, taken from better-auth's own answer as a browser would.
async function cookieOf(email: string): Promise<Headers> {
  const answer = await auth().api.signInEmail({ body: { email, password: PASSWORD }, asResponse: true });
  return new Headers({ cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "" });
}

async function makeMember(email: string): Promise<string> {
  const { personId, token } = await addPerson({ email, name: "Thảo Linh", roles: ["EDITOR"] }, SYSTEM_ACTOR);
  await acceptInvitation({ token, email, name: "Thảo Linh", password: PASSWORD });
  return personId;
}

beforeAll(async () => {
  await makeMember("linh@toasoan.invalid");
});

test("a session gives the actor with the roles in force", async () => {
  const actor = await getSessionActor(await cookieOf("linh@toasoan.invalid"));
  expect(actor).toMatchObject({
    name: "Thảo Linh",
    origin: "web",
    appointments: [{ role: "EDITOR", sectionId: null }],
  });
});

test("a role that has run out is held no more", async () => {
  const personId = await makeMember("het-han@toasoan.invalid");
  const cookie = await cookieOf("het-han@toasoan.invalid");
  await db.appointment.updateMany({ where: { personId }, data: { endsAt: new Date(Date.now() - 1_000) } });
  expect((await getSessionActor(cookie))?.appointments).toEqual([]);
});

test("a session that was ended, or whose person was disabled, is nobody's at the next request", async () => {
  const personId = await makeMember("nghi-viec@toasoan.invalid");
  const [one, two] = [await cookieOf("nghi-viec@toasoan.invalid"), await cookieOf("nghi-viec@toasoan.invalid")];
  await auth().api.signOut({ headers: one });
  expect(await getSessionActor(one)).toBeNull();
  expect(await getSessionActor(two)).not.toBeNull();
  await db.person.update({ where: { id: personId }, data: { disabledAt: new Date() } });
  expect(await getSessionActor(two)).toBeNull();
});

test("no cookie and a forged one are nobody", async () => {
  expect(await getSessionActor(new Headers())).toBeNull();
  expect(await getSessionActor(new Headers({ cookie: "toasoan.session_token=abc.def" }))).toBeNull();
});

test("a wrong password, an unknown address and a disabled account are refused alike", async () => {
  const personId = await makeMember("khoa@toasoan.invalid");
  await db.person.update({ where: { id: personId }, data: { disabledAt: new Date() } });
  const tries = [
    { email: "linh@toasoan.invalid", password: "sai mật khẩu rồi" },
    { email: "khong-co@toasoan.invalid", password: PASSWORD },
    { email: "khoa@toasoan.invalid", password: PASSWORD },
    { email: "không phải thư", password: PASSWORD },
  ];
  for (const attempt of tries) {
    await expect(signIn(attempt, "198.51.100.7", new Headers())).rejects.toMatchObject({
      code: "FORBIDDEN",
      values: {},
    });
  }
  expect(await db.session.count({ where: { userId: personId } })).toBe(0);
});

test("after eight failures an account is closed for a while, also to the right password and from other addresses", async () => {
  await makeMember("bi-do@toasoan.invalid");
  for (let n = 0; n < 8; n++) {
    const wrong = signIn({ email: "bi-do@toasoan.invalid", password: `sai ${n}` }, `203.0.113.${n}`, new Headers());
    await expect(wrong).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  const right = signIn({ email: " BI-DO@toasoan.invalid ", password: PASSWORD }, "192.0.2.1", new Headers());
  await expect(right).rejects.toMatchObject({ code: "TOO_MANY_ATTEMPTS", values: { minutes: expect.any(Number) } });
});

test("an invitation works once", async () => {
  const { token } = await addPerson({ email: "moi@toasoan.invalid", name: "Mới", roles: ["REPORTER"] }, SYSTEM_ACTOR);
  const accept = { token, email: "moi@toasoan.invalid", name: "Mới", password: PASSWORD };
  const both = await Promise.allSettled([acceptInvitation(accept), acceptInvitation(accept)]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(acceptInvitation(accept)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a forgotten password is replaced by a new link, which ends the sessions of the old one", async () => {
  await makeMember("quen@toasoan.invalid");
  const old = await cookieOf("quen@toasoan.invalid");
  const again = await addPerson(
    { email: "quen@toasoan.invalid", name: "Khác", roles: ["ADMINISTRATOR"] },
    SYSTEM_ACTOR,
  );
  expect(again.isNew).toBe(false);
  await acceptInvitation({ token: again.token, email: "quen@toasoan.invalid", name: "Thảo Linh", password: PASSWORD });
  expect(await getSessionActor(old)).toBeNull();
  const actor = await getSessionActor(await cookieOf("quen@toasoan.invalid"));
  expect(actor?.appointments).toEqual([{ role: "EDITOR", sectionId: null }]);
});

test("a role in a section is held in the sections below it", async () => {
  const personId = await makeMember("truong-ban@toasoan.invalid");
  const top = await db.section.create({ data: { slug: "tren", name: "Trên", nameEn: "Above" } });
  const below = await db.section.create({ data: { slug: "duoi", name: "Dưới", nameEn: "Below", parentId: top.id } });
  await db.appointment.updateMany({ where: { personId }, data: { sectionId: top.id } });
  const actor = await getSessionActor(await cookieOf("truong-ban@toasoan.invalid"));
  expect(actor?.appointments.map(({ sectionId }) => sectionId)).toEqual([top.id, below.id]);
});

test("only administrators open accounts, and nobody takes another's address", async () => {
  const chief = await makeActor("EDITOR_IN_CHIEF");
  const input = { email: "linh@toasoan.invalid", name: "Giả", roles: ["ADMINISTRATOR" as const] };
  await expect(addPerson(input, chief)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const { token } = await addPerson(
    { email: "ke-gian@toasoan.invalid", name: "Gian", roles: ["REPORTER"] },
    SYSTEM_ACTOR,
  );
  const taken = acceptInvitation({ token, email: "linh@toasoan.invalid", name: "Gian", password: PASSWORD });
  await expect(taken).rejects.toMatchObject({ code: "INVALID_INPUT", values: { field: "email" } });
});

test("where somebody can sign in, no first administrator is invited", async () => {
  expect(await inviteFirstAdministrator(SYSTEM_ACTOR)).toBeNull();
});

test("no answer and no row holds a password in the clear", async () => {
  const rows = await db.credential.findMany();
  expect(rows.length).toBeGreaterThan(0);
  for (const { password } of rows) expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(
    JSON.stringify(await db.auditEntry.findMany(), (_, v) => (typeof v === "bigint" ? String(v) : v)),
  ).not.toContain(PASSWORD);
});
