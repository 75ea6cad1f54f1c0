import { FEED_FILES, type FeedFile, feedPath } from "#domain/feeds/feed-address.ts";
import type { PublicSection } from "#domain/sections/published.ts";
import type { PublicTopic } from "#domain/topics/published.ts";
import type { Translate } from "#lib/messages.ts";

type List = { name: string; path: string };

type Props = {
  paper: string;
  reuseNotice: string;
  sections: PublicSection[];
  topics: PublicTopic[];
  /** The front of the English edition; null for a paper that has none. */
  english: List | null;
  t: Translate;
};

const FORMAT: Record<FeedFile, string> = { "rss.xml": "RSS", "atom.xml": "Atom", "feed.json": "JSON Feed" };

/** Every feed of the paper, with the page each is of. */
export function FeedsPage({ paper, reuseNotice, sections, topics, english, t }: Props) {
  return (
    <div className="page">
      <div className="pt-(--row) pb-3">
        <h1 className="text-poster tracking-[-0.02em]">{t("site.feeds.title")}</h1>
        <p className="mt-3 max-w-[44rem] text-item leading-[1.45]">{t("site.feeds.intro")}</p>
        {reuseNotice ? <p className="note mt-2 max-w-[44rem]">{reuseNotice}</p> : null}
      </div>
      <Group id="ca-bao" heading={t("site.feeds.whole")}>
        <FeedRow list={{ name: paper, path: "/" }} />
        {english ? <FeedRow list={english} language="en" /> : null}
      </Group>
      <Group id="chuyen-muc" heading={t("site.sections")}>
        {sections.map((section) => (
          <FeedRow key={section.path} list={section}>
            {section.children.map((child) => (
              <FeedRow key={child.path} list={child} />
            ))}
          </FeedRow>
        ))}
      </Group>
      <Group id="chu-de" heading={t("site.feeds.topics")}>
        {topics.map((topic) => (
          <FeedRow key={topic.path} list={topic} />
        ))}
      </Group>
    </div>
  );
}

function Group({ id, heading, children }: { id: string; heading: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id} className="opens-block mb-(--row) lg:grid lg:grid-cols-12 lg:gap-x-(--gutter)">
      <h2 id={id} className="pb-3 text-title leading-[1.3] font-bold lg:col-span-3">
        {heading}
      </h2>
      <ul className="lg:col-span-9">{children}</ul>
    </section>
  );
}

type RowProps = { list: List; language?: "en"; children?: React.ReactNode[] };

/** A list with its feeds, and below it those of the lists in it. */
function FeedRow({ list: { name, path }, language, children = [] }: RowProps) {
  return (
    <li lang={language} className="border-t border-line first:border-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-5 py-1">
        <a href={path} className="py-1 font-semibold">
          {name}
        </a>
        <span className="note flex gap-x-5">
          {FEED_FILES.map((file) => (
            <a key={file} href={feedPath(path, file)} className="inline-block py-1">
              {FORMAT[file]}
              <span className="sr-only"> {name}</span>
            </a>
          ))}
        </span>
      </div>
      {children.length > 0 ? <ul className="ms-5">{children}</ul> : null}
    </li>
  );
}
