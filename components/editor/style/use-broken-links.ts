import { useEffect, useMemo, useRef, useState } from "react";
import type { EditorActions } from "#components/editor/editor-actions.ts";
import type { Body } from "#domain/articles/body/document.ts";
import { listHrefs, ownPath } from "#domain/house-style/own-links.ts";

/** The links of ours in a text that lead nowhere. Each is asked for once, and again when no answer came. */
export function useBrokenLinks(body: Body, siteUrl: string, { findBrokenLinks }: EditorActions): ReadonlySet<string> {
  const [broken, setBroken] = useState<ReadonlySet<string>>(new Set());
  const asked = useRef(new Set<string>());
  const hrefs = useMemo(() => listHrefs(body).join(" "), [body]);
  useEffect(() => {
    const fresh = hrefs.split(" ").filter((href) => href && !asked.current.has(href));
    const own = fresh.flatMap((href) => {
      const path = ownPath(href, siteUrl);
      return path === null ? [] : [{ href, path }];
    });
    for (const href of fresh) asked.current.add(href);
    if (own.length === 0) return;
    const forget = () => {
      for (const { href } of own) asked.current.delete(href);
    };
    void findBrokenLinks({ paths: own.map(({ path }) => path) })
      .then((answer) => {
        if (!answer.ok) return forget();
        const lost = own.filter(({ path }) => answer.value.includes(path)).map(({ href }) => href);
        if (lost.length > 0) setBroken((former) => new Set([...former, ...lost]));
      })
      // Without an answer nothing is said of a link; the next change of the links asks again.
      .catch(forget);
  }, [hrefs, siteUrl, findBrokenLinks]);
  return broken;
}
