import { describeNowhere, Lost } from "#app/(site)/nowhere.tsx";

export const generateStaticParams = () => [{ slug: "khong-co", rest: ["trang"] }];

export const metadata = describeNowhere("lost");

/** Every address that no other page has. */
export default function NowhereRoute() {
  return <Lost />;
}
