import type { Metadata } from "next";
import { describeSearch, SearchRoute } from "#app/(site)/search-route.tsx";

type Props = PageProps<"/en/search/[[...ask]]">;

export const generateStaticParams = () => [{ ask: [] }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeSearch("en", (await params).ask);
}

export default async function SearchPageRoute({ params }: Props) {
  return <SearchRoute language="en" ask={(await params).ask} />;
}
