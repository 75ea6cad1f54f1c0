import type { JSONContent } from "@tiptap/core";
import type { ArticleKind } from "#domain/articles/article.ts";
import { newBlockId } from "#domain/articles/body/document.ts";

/** What one begins with in a kind of story: a block, and the words in grey that say what belongs there. */
type Part = { block: "paragraph" | "heading2" | "heading3" | "figure"; hint: Hint };

/** Worded in `messages/*.json` under `editor.template.hint`. */
export type Hint = (typeof HINTS)[number];

const HINTS = [
  ...["newsLead", "newsHow", "newsVoices", "newsContext"],
  ...["longScene", "longWhy", "longHeading", "longPart", "longEnd"],
  ...["opinionClaim", "opinionGrounds", "opinionOther", "opinionEnd"],
  ...["photoIntro", "photo"],
  ...["interviewIntro", "interviewQuestion", "interviewAnswer"],
] as const;

/** The kinds of stories with how each is usually built. Whatever stays empty is nothing to readers. */
const TEMPLATES: Record<ArticleKind, Part[]> = {
  NEWS: [
    { block: "paragraph", hint: "newsLead" },
    { block: "paragraph", hint: "newsHow" },
    { block: "paragraph", hint: "newsVoices" },
    { block: "paragraph", hint: "newsContext" },
  ],
  LONG_READ: [
    { block: "paragraph", hint: "longScene" },
    { block: "paragraph", hint: "longWhy" },
    { block: "heading2", hint: "longHeading" },
    { block: "paragraph", hint: "longPart" },
    { block: "heading2", hint: "longHeading" },
    { block: "paragraph", hint: "longPart" },
    { block: "paragraph", hint: "longEnd" },
  ],
  OPINION: [
    { block: "paragraph", hint: "opinionClaim" },
    { block: "paragraph", hint: "opinionGrounds" },
    { block: "paragraph", hint: "opinionOther" },
    { block: "paragraph", hint: "opinionEnd" },
  ],
  PHOTO_STORY: [
    { block: "paragraph", hint: "photoIntro" },
    { block: "figure", hint: "photo" },
    { block: "figure", hint: "photo" },
    { block: "figure", hint: "photo" },
  ],
  INTERVIEW: [
    { block: "paragraph", hint: "interviewIntro" },
    { block: "heading3", hint: "interviewQuestion" },
    { block: "paragraph", hint: "interviewAnswer" },
    { block: "heading3", hint: "interviewQuestion" },
    { block: "paragraph", hint: "interviewAnswer" },
  ],
};

/** A template as blocks of the text, with what is to be said in each by block id. */
export function makeTemplate(kind: ArticleKind): { content: JSONContent[]; hints: Map<string, Hint> } {
  const parts = TEMPLATES[kind].map((part) => ({ ...part, id: newBlockId() }));
  return {
    content: parts.map(({ block, id }) => {
      if (block === "heading2" || block === "heading3") {
        return { type: "heading", attrs: { id, level: block === "heading2" ? 2 : 3 } };
      }
      return { type: block, attrs: { id } };
    }),
    hints: new Map(parts.filter(({ block }) => block !== "figure").map(({ id, hint }) => [id, hint])),
  };
}
