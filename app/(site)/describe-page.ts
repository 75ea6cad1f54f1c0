import type { Metadata } from "next";
import { LOCALES } from "#app/(site)/languages.ts";
import { getPaper } from "#app/(site)/paper.ts";
import type { ArticleCard } from "#domain/articles/card.ts";
import { paperCardPath, SHAPES, sharePicturePath } from "#domain/articles/share-picture.ts";
import type { Language } from "#lib/messages.ts";

type Page = {
  title: string;
  description: string;
  /** Where the page is, without the site. */
  path: string;
  language?: Language;
  /** The stories on the page: the first with a picture stands for it where it is shared; the paper's card without any. */
  stories?: ArticleCard[];
  /** Of the addresses beside the page's own: its pair in the other language, its feeds. */
  alternates?: Metadata["alternates"];
};

/** What a page of readers that is no article says to engines, and to sites it is shared on. */
export async function describePage(page: Page): Promise<Metadata> {
  const { title, description, path, language = "vi", stories = [], alternates } = page;
  const { settings } = await getPaper();
  const story = stories.find(({ lead }) => lead !== null) ?? stories[0];
  const picture = story
    ? { url: sharePicturePath(story, "the"), alt: story.headline }
    : { url: paperCardPath(settings), alt: settings.siteName };
  return {
    title,
    description,
    alternates: { ...alternates, canonical: path },
    openGraph: {
      type: "website",
      url: path,
      siteName: settings.siteName,
      locale: LOCALES[language],
      title,
      description,
      images: [{ ...picture, ...SHAPES.the }],
    },
  };
}
