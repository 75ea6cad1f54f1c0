import type { PublicTopic } from "#domain/topics/published.ts";
import type { Translate } from "#lib/messages.ts";

/** A topic above its list. */
export function TopicHeading({ topic, t }: { topic: PublicTopic; t: Translate }) {
  return (
    <div className="pt-(--row) pb-3">
      <p className="kicker">{t("site.topic.kicker")}</p>
      <h1 className="text-poster tracking-[-0.02em]">{topic.name}</h1>
    </div>
  );
}
