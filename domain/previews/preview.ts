/** For how many days a private link can be made. */
export const LINK_DAYS = [1, 3, 7, 30] as const;
export type LinkDays = (typeof LINK_DAYS)[number];

/** Characters of what an outsider writes. */
export const ANSWER_LIMITS = { name: 80, comment: 4_000 } as const;

/** Characters of the words for whom a link is. */
export const FOR_WHOM_LIMIT = 80;

/** How many answers may come by one link: somebody who sends it about does not fill the newsroom's list. */
export const MOST_ANSWERS = 30;

/** How many links to one article may be open at once. */
export const MOST_LINKS = 20;

/** A private link as the desk sees it. Its address was shown once, when it was made. */
export type DeskLink = {
  id: string;
  forWhom: string;
  by: string;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
};

/** What an outsider said. */
export type DeskAnswer = {
  id: string;
  /** For whom the link was made by which it came; the name is what somebody typed. */
  forWhom: string;
  name: string;
  comment: string;
  isApproval: boolean;
  /** The version that was before them. */
  articleVersion: number;
  createdAt: Date;
  done: { at: Date; by: string } | null;
};

/** The links to an article and what came back by them, newest first. */
export type Sharing = { links: DeskLink[]; answers: DeskAnswer[] };

/** Whether a link can still be followed. */
export function isOpen({ expiresAt, revokedAt }: { expiresAt: Date; revokedAt: Date | null }, now: Date): boolean {
  return revokedAt === null && expiresAt > now;
}
