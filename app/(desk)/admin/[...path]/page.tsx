import { notFound } from "next/navigation";

/** Whatever no other route of the newsroom answers, so that a wrong address gets the newsroom's own page. */
export default function UnknownPage(): never {
  notFound();
}
