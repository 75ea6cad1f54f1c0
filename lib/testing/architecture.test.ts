import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

// What lint cannot say about the house. Paths are relative to the project's root.
const SOURCES = globSync("{app,bin,components,domain,e2e,lib,prisma,server}/**/*.{ts,tsx}", {
  exclude: (path) => path.includes("generated"),
});
const COMMANDS = SOURCES.filter((path) => /^domain\/[^/]+\/commands\/[^/]+(?<!\.test)\.ts$/.test(path));

function read(path: string): string {
  return readFileSync(path, "utf8");
}

// The route groups that hold reader pages.
function isOfReaders(path: string): boolean {
  return /^app\/\((?:site|article|english|lite|styleguide)\)\//.test(path);
}

function importsOf(path: string): string[] {
  return [...read(path).matchAll(/(?:from|import)\s*\(?"([#.][^"]+)"/g)].map(([, target = ""]) =>
    target.startsWith("#") ? target.slice(1) : join(dirname(path), target),
  );
}

function reachedFrom(paths: string[]): Set<string> {
  const reached = new Set<string>();
  const follow = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const target of importsOf(path)) if (SOURCES.includes(target)) follow(target);
  };
  for (const path of paths) follow(path);
  return reached;
}

test("there is something to look at", () => {
  expect(SOURCES.length).toBeGreaterThan(100);
  expect(COMMANDS.length).toBeGreaterThan(10);
});

test("imports go one way: server and app and bin → components → domain → lib → prisma's client", () => {
  const allowed: Record<string, string[]> = {
    app: ["app", "components", "domain", "lib", "messages"],
    components: ["components", "domain", "lib", "messages"],
    domain: ["domain", "lib", "prisma/generated"],
    lib: ["lib", "messages", "prisma/generated"],
  };
  const wrong = SOURCES.filter((path) => !/\.test\.tsx?$/.test(path) && !path.includes("/testing/")).flatMap((path) => {
    const floors = allowed[path.split("/")[0] ?? ""];
    if (!floors) return [];
    return importsOf(path)
      .filter((target) => !floors.some((floor) => target.startsWith(`${floor}/`)))
      .map((target) => `${path} → ${target}`);
  });
  expect(wrong).toEqual([]);
});

test("every command asks for permission, leaves an audit entry, and is tested", () => {
  // Parts of commands: their callers have asked, and are tested through them. The token of an invitation or of a private link is the permission.
  const parts = ["withdraw-article.ts"];
  const byToken = ["accept-invitation.ts", "answer-preview.ts"];
  const tests = SOURCES.filter((path) => path.endsWith(".test.ts")).map(read);
  const wrong = COMMANDS.flatMap((path) => {
    const [name = "", text] = [path.split("/").at(-1), read(path)];
    return [
      ...(/assertMay\(|may\(|mayMoveTo\(/.test(text) || parts.includes(name) || byToken.includes(name)
        ? []
        : [`${path}: permission`]),
      ...(/recordAudits?\(|insertArticle\(|insertSetting\(|releaseArticle\(|withdrawArticle\(|auditEntry\.createMany\(/.test(
        text,
      )
        ? []
        : [`${path}: audit`]),
      ...(tests.some((text) => text.includes(`#${path}`)) || parts.includes(name) ? [] : [`${path}: test`]),
    ];
  });
  expect(wrong).toEqual([]);
});

test('a file begins with "use client" exactly where its name says so', () => {
  const wrong = SOURCES.filter((path) => path.endsWith(".tsx") || path.endsWith(".ts")).filter((path) => {
    const isClient = /^\s*["']use client["']/.test(read(path));
    // Next fixes the name of an error boundary, and wants it to be a client component.
    const isNamed = path.endsWith(".client.tsx") || /\/(?:global-)?error\.tsx$/.test(path);
    return isClient !== isNamed;
  });
  expect(wrong).toEqual([]);
});

test("reader pages reach no client component, and the editor is reached from the edit screen alone", () => {
  const reached = reachedFrom(SOURCES.filter(isOfReaders));
  const wrong = [...reached].filter((path) => path.includes(".client.") || path.startsWith("components/editor/"));
  expect(reached.size).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

test("lists reach no component of articles, and articles none of lists: each has its styles in a sheet of its own", () => {
  const lists = reachedFrom(SOURCES.filter((path) => /^app\/\((?:site|english)\)\//.test(path)));
  const articles = reachedFrom(SOURCES.filter((path) => path.startsWith("app/(article)/")));
  const isOf = (folder: string) => (path: string) => path.startsWith(`components/${folder}/`);
  expect([...lists].filter(isOf("front")).length).toBeGreaterThan(10);
  expect([...articles].filter(isOf("article")).length).toBeGreaterThan(10);
  expect([...lists].filter(isOf("article"))).toEqual([]);
  expect([...articles].filter(isOf("front"))).toEqual([]);
});

test("answers are held in published.ts alone, and each says by its tags what makes it stale", () => {
  const holding = SOURCES.filter((path) => /^ {2}"use cache";$/m.test(read(path)));
  expect(holding.length).toBeGreaterThan(5);
  expect(holding.filter((path) => !/^domain\/[^/]+\/published(-[a-z]+)?\.ts$/.test(path))).toEqual([]);
  const wrong = holding.flatMap((path) =>
    read(path)
      .split(/^(?=export )/m)
      .filter((part) => part.includes('"use cache"') && !/\bhold\(/.test(part))
      .map((part) => `${path}: ${part.slice(0, 60)}`),
  );
  expect(wrong).toEqual([]);
});

test("every read of readers is held: a reader page imports no other reads than those", () => {
  const reads = SOURCES.filter(isOfReaders)
    .flatMap(importsOf)
    .filter((target) => /^domain\/[^/]+\/(desk|published)/.test(target));
  expect(reads.length).toBeGreaterThan(5);
  expect(reads.filter((target) => /\/desk/.test(target) || !read(target).includes('"use cache"'))).toEqual([]);
});

test("both languages word the same keys, with the same places to fill", () => {
  const flat = (value: object, prefix = ""): [string, string][] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === "string" ? [[prefix + key, inner] as [string, string]] : flat(inner, `${prefix}${key}.`),
    );
  const [vi, en] = ["vi", "en"].map((language) => new Map(flat(JSON.parse(read(`messages/${language}.json`)))));
  expect([...(vi?.keys() ?? [])]).toEqual([...(en?.keys() ?? [])]);
  const places = (text = "") =>
    [...new Set([...text.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => name))].sort().join();
  for (const [key, words] of vi ?? []) expect(places(en?.get(key)), key).toBe(places(words));
});

test("no SQL and no HTML is put together from input", () => {
  const forbidden = /queryRawUnsafe|executeRawUnsafe|dangerouslySetInnerHTML|\.innerHTML\s*=/;
  const wrong = SOURCES.filter((path) => !path.includes("architecture.test") && forbidden.test(read(path)));
  expect(wrong).toEqual([]);
  // Names of tables and columns cannot be parameters: bulk writing puts them in, from constants of its own.
  const raw = SOURCES.filter((path) => !path.includes("architecture.test") && read(path).includes("Prisma.raw("));
  expect(raw.sort()).toEqual(["domain/imports/insert-drafts.ts", "lib/insert-rows.ts"]);
});
