import type { PublicTopic } from "#domain/topics/published.ts";

/** What the paper is talking about, as one running line of large type. */
export function TopicStrip({ topics, heading }: { topics: PublicTopic[]; heading: string }) {
  if (topics.length === 0) return null;
  return (
    <section className="page mt-(--block)" aria-labelledby="chu-de">
      <div className="opens-block lg:grid lg:grid-cols-[12rem_1fr] lg:gap-x-(--gutter)">
        <h2 id="chu-de" className="pb-2 text-title leading-[1.3] font-bold">
          {heading}
        </h2>
        <ul className="text-title leading-[1.55] font-semibold">
          {topics.map(({ id, name, path }) => (
            <li
              key={id}
              className="inline not-last:after:px-[0.2em] not-last:after:font-bold not-last:after:text-son not-last:after:content-['·']"
            >
              <a href={path} className="inline-block">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
