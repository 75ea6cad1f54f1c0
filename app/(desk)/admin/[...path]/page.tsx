import { notFound } from "next/navigation";

export const dynamic = "force-dynamic";

/** Whatever no other route of the newsroom answers, so that a wrong address gets the newsroom's own page. */
export default function UnknownPage(): never {
  notFound();
}
