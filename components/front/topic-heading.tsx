import type { PublicTopic } from "#domain/topics/published.ts";
import type { Translate } from "#lib/messages.ts";

/** A topic above its list, and what it is about. */
export function TopicHeading({ topic, t }: { topic: PublicTopic; t: Translate }) {
  return (
    <div className="pt-(--row) pb-3">
      <p className="kicker">{t("site.topic.kicker")}</p>
      <h1 className="text-poster tracking-[-0.02em]">{topic.name}</h1>
      {topic.description ? <p className="mt-3 max-w-[44rem] text-item leading-[1.45]">{topic.description}</p> : null}
    </div>
  );
}
