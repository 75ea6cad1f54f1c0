import type { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { insertAuthor } from "#domain/authors/commands/create-author.ts";
import { insertLayout, type LaunchFront } from "#domain/fronts/commands/launch-front.ts";
import { HOME_FRONTS } from "#domain/fronts/front.ts";
import { writePage } from "#domain/pages/commands/save-page.ts";
import { PageContentSchema } from "#domain/pages/page.ts";
import { readPageText } from "#domain/pages/page-text.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { rebuildTerms } from "#domain/search/rebuild-terms.ts";
import { insertSection } from "#domain/sections/commands/create-section.ts";
import { insertSetting } from "#domain/settings/commands/change-setting.ts";
import type { SettingKey } from "#domain/settings/settings.ts";
import { insertTopic } from "#domain/topics/commands/create-topic.ts";
import { db } from "#lib/db.ts";
import { addDemoArticle } from "./demo-article.ts";
import { type DemoFront, listArt, readDemo } from "./demo-format.ts";
import { DEMO_IMPRINT } from "./demo-imprint.ts";
import { addOnce, type Loading, requireId } from "./demo-loading.ts";
import { addPictures } from "./demo-pictures.ts";
import { ensureSigner, listDemoThings, wantsDemo } from "./demo-record.ts";
import { addViews } from "./demo-views.ts";

/** Told after each picture and article: how many are done, of how many, and what the last one was. */
export type Progress = (done: number, of: number, what: string) => void;

/**
 * Loads the sample newsroom: sections, topics, authors, engravings, articles and drafts, the composed home page, an
 * invented imprint, pages of the house, and readers. What is there already is left as it is, so a second load does
 * nothing and one that was cut off goes on. The first load takes some 20 seconds of one core, most of it for pictures.
 * Never touches what people made.
 * @throws AppError FORBIDDEN
 */
export async function loadDemo(actor: Actor, onProgress: Progress = () => {}, demo = readDemo()): Promise<void> {
  assertMay(actor, "demo.manage");
  const signer = await ensureSigner();
  const ids = new Map((await listDemoThings()).map(({ noun, key, id }) => [`${noun}:${key}`, id]));
  const of = listArt(demo).length + demo.articles.length + 1;
  let done = 0;
  const loading: Loading = {
    demo,
    signer,
    now: new Date(),
    ids,
    made: 0,
    tick: (what) => onProgress(++done, of, what),
  };
  await addImprint(loading);
  await addPages(loading);
  await addSections(loading);
  await addTopics(loading);
  await addPictures(loading);
  await addAuthors(loading);
  for (const article of demo.articles) {
    await addDemoArticle(loading, article);
    loading.tick(article.headline);
  }
  await addFront(loading);
  await addViews(loading);
  // Search suggests the words of what was just published, not of an empty paper until the next hour.
  await rebuildTerms();
  if (loading.made > 0 || (await wantsDemo())) {
    const note = {
      action: "demo.load",
      subjectType: "demo",
      subjectId: signer.id,
      detail: { made: loading.made },
    } as const;
    await db.$transaction((tx) => recordAudit(tx, actor, note));
  }
  loading.tick(demo.front.lead);
}

async function addImprint(loading: Loading): Promise<void> {
  for (const [key, value] of Object.entries(DEMO_IMPRINT) as [SettingKey, string][]) {
    await addOnce(loading, "setting", key, async (tx) => {
      if ((await tx.setting.count({ where: { key } })) > 0) return null;
      return (await insertSetting(tx, { key, value }, loading.signer, loading.now)).id;
    });
  }
}

// Words that people gave a page are theirs.
async function addPages(loading: Loading): Promise<void> {
  for (const { slug, text } of loading.demo.pages) {
    await addOnce(loading, "page", slug, async (tx) => {
      if ((await tx.page.count({ where: { slug } })) > 0) return null;
      const content = PageContentSchema.parse({ language: "vi", ...readPageText(text) });
      return (await writePage(tx, { slug, version: 0, content }, loading.signer, loading.now)).id;
    });
  }
}

async function addSections(loading: Loading): Promise<void> {
  for (const { parent, slug, name, nameEn } of loading.demo.taxonomy.sections) {
    const own = await db.section.findUnique({ where: { slug }, select: { id: true } });
    if (own) loading.ids.set(`section:${slug}`, own.id);
    const parentId = parent ? requireId(loading, "section", parent) : null;
    await addOnce(loading, "section", slug, async (tx) => {
      return (await insertSection(tx, { slug, name, nameEn, parentId }, loading.signer)).id;
    });
  }
}

async function addTopics(loading: Loading): Promise<void> {
  for (const { slug, name, description } of loading.demo.taxonomy.topics) {
    const own = await db.topic.findUnique({ where: { slug }, select: { id: true } });
    if (own) loading.ids.set(`topic:${slug}`, own.id);
    const topic = { slug, name, description: description ?? "" };
    await addOnce(loading, "topic", slug, async (tx) => (await insertTopic(tx, topic, loading.signer)).id);
  }
}

// A real author of the same name is another person, so the sample's gets an address of its own.
async function addAuthors(loading: Loading): Promise<void> {
  for (const { slug, name, role, penName, portrait, bio, publicEmail } of loading.demo.taxonomy.authors) {
    const portraitId = portrait ? requireId(loading, "media", portrait) : null;
    await addOnce(loading, "author", slug, async (tx) => {
      const author = { name, title: role, isPenName: penName, bio, publicEmail: publicEmail ?? "", portraitId };
      return (await insertAuthor(tx, author, loading.signer)).id;
    });
  }
}

// A home page that people composed is theirs; the sample's is for a paper that has none.
async function addFront(loading: Loading): Promise<void> {
  const { key, name } = HOME_FRONTS.vi;
  await addOnce(loading, "front", key, async (tx) => {
    if ((await tx.front.count({ where: { key } })) > 0) return null;
    const launch = { key, name, containers: toContainers(loading, loading.demo.front) };
    return (await insertLayout(tx, launch, loading.signer, loading.now)).frontId;
  });
}

function toContainers(loading: Loading, front: DemoFront): z.output<typeof LaunchFront>["containers"] {
  const place = (key: string) => ({ articleId: requireId(loading, "article", key) });
  return {
    ...(front.breaking ? { breaking: [place(front.breaking)] } : {}),
    lead: [place(front.lead)],
    secondary: front.secondary.map(place),
    opinion: front.opinion.map(place),
    photo: [place(front.photo)],
    ...Object.fromEntries(front.sections.map(({ section, articles }) => [`section:${section}`, articles.map(place)])),
  };
}
