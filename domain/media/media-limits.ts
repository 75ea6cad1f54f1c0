/** Characters of the lines that only the archive has; how many tags a picture has at most. */
export const MEDIA_LIMITS = { source: 200, licence: 200, place: 200, tag: 40, tags: 20 } as const;

/** How many pictures are changed or taken out at once. */
export const MOST_AT_ONCE = 100;

/** Whether a program made a picture, wholly or in part. Readers are told (Law on Artificial Intelligence, 2025). */
export const AI_MARKS = ["NONE", "ALTERED", "MADE"] as const;

/** What may not be said of a picture yet. */
export const LACKS = ["alt", "caption", "credit"] as const;
