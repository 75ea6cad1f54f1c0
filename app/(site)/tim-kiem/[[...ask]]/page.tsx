import type { Metadata } from "next";
import { describeSearch, SearchRoute } from "#app/(site)/search-route.tsx";

type Props = PageProps<"/tim-kiem/[[...ask]]">;

export const generateStaticParams = () => [{ ask: [] }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeSearch("vi", (await params).ask);
}

export default async function SearchPageRoute({ params }: Props) {
  return <SearchRoute language="vi" ask={(await params).ask} />;
}
