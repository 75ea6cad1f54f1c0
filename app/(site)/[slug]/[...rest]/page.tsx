import { describeFormer, Former } from "#app/(site)/former.tsx";

type Props = PageProps<"/[slug]/[...rest]">;

export const generateStaticParams = () => [{ slug: "khong-co", rest: ["trang"] }];

// The addresses of a site before ours had as many parts as it liked.
const pathOf = async ({ params }: Props) => {
  const { slug, rest } = await params;
  return `/${[slug, ...rest].join("/")}`;
};

export async function generateMetadata(props: Props) {
  return describeFormer({ path: await pathOf(props) });
}

/** Every address that no other page has. */
export default async function NowhereRoute(props: Props) {
  return <Former path={await pathOf(props)} />;
}
