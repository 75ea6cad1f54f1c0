import { cache } from "react";
import { describeList, type Listed, ListRoute } from "#app/(site)/list-route.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { TopicHeading } from "#components/front/topic-heading.tsx";
import { getTopic } from "#domain/topics/published.ts";
import { createMessages } from "#lib/messages.ts";

type Props = PageProps<"/chu-de/[topic]/[[...rest]]">;

export const generateStaticParams = () => [{ topic: "khong-co", rest: [] }];

const findTopic = cache(async (slug: string): Promise<Listed | null> => {
  const [topic, { settings }] = await Promise.all([getTopic(slug), getPaper()]);
  if (!topic) return null;
  const { id, name, path } = topic;
  const t = createMessages("vi");
  const description = topic.description || t("site.topic.description", { name, paper: settings.siteName });
  return { name, path, description, of: { topicId: id }, heading: <TopicHeading topic={topic} t={t} /> };
});

export async function generateMetadata({ params }: Props) {
  const { topic, rest } = await params;
  return describeList(await findTopic(topic), rest);
}

export default async function TopicRoute({ params }: Props) {
  const { topic, rest } = await params;
  return <ListRoute listed={await findTopic(topic)} rest={rest} />;
}
