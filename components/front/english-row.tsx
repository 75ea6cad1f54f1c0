import { ENGLISH_PATH } from "#domain/addresses/address.ts";
import type { ArticleCard } from "#domain/articles/card.ts";

/** The English pages' newest stories, in type alone. */
export function EnglishRow({ stories }: { stories: ArticleCard[] }) {
  if (stories.length === 0) return null;
  return (
    <section lang="en" className="page mt-(--block)" aria-labelledby="in-english">
      <div className="opens-block lg:grid lg:grid-cols-[12rem_1fr] lg:gap-x-(--gutter)">
        <h2 id="in-english" className="pb-3 text-title leading-[1.3] font-bold">
          <a href={ENGLISH_PATH}>In English</a>
        </h2>
        <ul className="grid-12">
          {stories.map((story) => (
            <li
              key={story.id}
              className="relative column-rule max-sm:border-t max-sm:border-line max-sm:pt-3 sm:col-span-4"
            >
              <h3 className="text-item font-medium">
                <a href={story.path} className="covers">
                  {story.listHeadline}
                </a>
              </h3>
              <p className="mt-2 text-soft max-sm:hidden">{story.standfirst}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
