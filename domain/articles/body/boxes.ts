import { z } from "zod";
import { BulletList, blockId, identified, LIMIT, line, OrderedList, Paragraph, shortInlines } from "./elements.ts";

// Blocks of words that stand apart from the running text.

// A paragraph, so that to an editor it is a block with a text in it and no text itself, which a format could turn.
const Sentence = z.strictObject({ type: z.literal("paragraph"), attrs: identified, content: shortInlines(400) });

/** A sentence set large, with who said it and, where there is one, their portrait. */
export const PullQuote = z.strictObject({
  type: z.literal("pullQuote"),
  attrs: z.strictObject({ id: blockId, cite: line(LIMIT.caption), mediaId: z.uuid().nullable() }),
  content: z.array(Sentence).length(1),
});

/** What readers need to know beside the story. */
export const InfoBox = z.strictObject({
  type: z.literal("infoBox"),
  attrs: z.strictObject({ id: blockId, title: line(LIMIT.title) }),
  content: z
    .array(z.discriminatedUnion("type", [Paragraph, BulletList, OrderedList]))
    .min(1)
    .max(60),
});

const TimelineEntry = z.strictObject({
  type: z.literal("timelineEntry"),
  // The date is as people write it: "3/2015", "Đầu mùa mưa".
  attrs: z.strictObject({ id: blockId, date: line(80), heading: line(LIMIT.title) }),
  content: z.array(Paragraph).min(1).max(20),
});

/** What happened when, in the order it is written. */
export const Timeline = z.strictObject({
  type: z.literal("timeline"),
  attrs: z.strictObject({ id: blockId, title: line(LIMIT.title) }),
  content: z.array(TimelineEntry).min(1).max(100),
});

const QuestionItem = z.strictObject({
  type: z.literal("questionItem"),
  attrs: z.strictObject({ id: blockId, question: line(500) }),
  content: z.array(Paragraph).min(1).max(50),
});

/** Questions with their answers: an interview, or what readers ask about a matter. */
export const Questions = z.strictObject({
  type: z.literal("questions"),
  attrs: z.strictObject({ id: blockId, title: line(LIMIT.title) }),
  content: z.array(QuestionItem).min(1).max(100),
});

const Takeaway = z.strictObject({
  type: z.literal("takeaway"),
  attrs: identified,
  content: shortInlines(500),
});

/** The article in a few points. As the first block of a body it stands under the standfirst, else where it was put. */
export const Takeaways = z.strictObject({
  type: z.literal("takeaways"),
  attrs: z.strictObject({ id: blockId, title: line(LIMIT.title) }),
  content: z.array(Takeaway).min(2).max(7),
});
