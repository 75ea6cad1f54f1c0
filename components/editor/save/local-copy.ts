import { z } from "zod";
import { type ArticleContent, ArticleContentSchema } from "#domain/articles/article.ts";
import { readContent } from "#domain/articles/stored-content.ts";

/** Words that the server does not have yet, kept in the browser until it does. */
export type LocalCopy = {
  key: string;
  content: ArticleContent;
  version: number;
  /** The key of the save that was under way: what it carried may have reached the server. */
  sentKey: string | null;
  at: Date;
};

/** Whose words, in which article, written in which tab: two tabs never write over each other's copy. */
export type CopyOwner = { personId: string; articleId: string; tabId: string };

const KEEP_DAYS = 30;

const Stored = z.object({
  // As it was written, also before articles had all they have now.
  content: z.unknown().transform(readContent),
  version: z.number().int(),
  sentKey: z.string().nullable().default(null),
  at: z.iso.datetime(),
});

function prefixOf({ personId, articleId }: Omit<CopyOwner, "tabId">): string {
  return `toasoan.copy.${personId}.${articleId}.`;
}

/** The key of a tab's copy; also the name of the lock by which other tabs see that it is still open. */
export function copyKey(owner: CopyOwner): string {
  return prefixOf(owner) + owner.tabId;
}

/** Keeps a copy. False when the browser has no room or lets nothing be stored. */
export function writeCopy(storage: Storage, owner: CopyOwner, copy: Omit<LocalCopy, "key">): boolean {
  try {
    storage.setItem(copyKey(owner), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function removeCopy(storage: Storage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // Where nothing may be stored, nothing is left behind either.
  }
}

/** The keys of an article's copies that a person has in this browser, of all tabs. */
export function listCopyKeys(storage: Storage, owner: Omit<CopyOwner, "tabId">): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  return keys.filter((key) => key.startsWith(prefixOf(owner)));
}

/**
 * A copy that was left behind, or null. One that says what the server says, that is unreadable or a month old is of no
 * use to anybody: it is removed.
 */
export function findCopy(storage: Storage, key: string, server: ArticleContent, now: Date): LocalCopy | null {
  const copy = read(storage, key);
  const isOld = copy && now.getTime() - copy.at.getTime() > KEEP_DAYS * 86_400_000;
  if (copy && !isOld && JSON.stringify(copy.content) !== JSON.stringify(ArticleContentSchema.parse(server))) {
    return copy;
  }
  removeCopy(storage, key);
  return null;
}

function read(storage: Storage, key: string): LocalCopy | null {
  try {
    const stored = Stored.parse(JSON.parse(storage.getItem(key) ?? ""));
    return { ...stored, key, at: new Date(stored.at) };
  } catch {
    return null;
  }
}
