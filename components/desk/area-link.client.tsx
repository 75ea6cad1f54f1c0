"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";

type AreaLinkProps = {
  /** A path, perhaps with one search parameter: "/admin?mine=1". */
  href: string;
  /** A search parameter that makes the page another area's. */
  except?: string;
  className: string;
  children: ReactNode;
};

/** A link to an area of the newsroom that says when one is in it. */
export function AreaLink({ href, except, className, children }: AreaLinkProps) {
  const pathname = usePathname();
  const search = useSearchParams();
  const [path, query = ""] = href.split("?");
  const isCurrent =
    pathname === path &&
    !(except && search.has(except)) &&
    [...new URLSearchParams(query)].every(([name, value]) => search.get(name) === value);
  return (
    <Link href={href} aria-current={isCurrent ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}
