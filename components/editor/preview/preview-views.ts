/** The widths at which an article is looked at, in CSS pixels. */
export const FRAME_WIDTHS = { phone: 360, tablet: 768, desktop: 1_280 } as const;
export type FrameView = keyof typeof FRAME_WIDTHS;

/** How an article stands where others show it. */
export type CardView = "feed" | "search" | "share";

/** What a preview shows; `front` is the article on the front and in lists. */
export type PreviewView = FrameView | CardView | "front";

export function isFrame(view: PreviewView): view is FrameView {
  return Object.hasOwn(FRAME_WIDTHS, view);
}
