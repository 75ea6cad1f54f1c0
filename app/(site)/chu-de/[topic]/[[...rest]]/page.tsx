import { cache } from "react";
import { describeList, type Listed, ListRoute } from "#app/(site)/list-route.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { TopicHeading } from "#components/front/topic-heading.tsx";
import { topicPath } from "#domain/addresses/address.ts";
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

const ask = async ({ params }: Props) => {
  const { topic, rest } = await params;
  return { listed: await findTopic(topic), address: topicPath(topic), rest };
};

export async function generateMetadata(props: Props) {
  return describeList(await ask(props));
}

export default async function TopicRoute(props: Props) {
  return <ListRoute {...(await ask(props))} />;
}
