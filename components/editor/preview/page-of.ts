/** The page in a window or frame, or null: while there is none, and where another site's or an error's stands in its place. */
export function pageOf(view: Window | null): Document | null {
  try {
    return view && !view.closed ? view.document : null;
  } catch {
    return null;
  }
}
