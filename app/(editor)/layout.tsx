import DeskRootLayout, { generateMetadata, viewport } from "#app/(desk)/layout.tsx";

export { generateMetadata, viewport };

export const instant = false;

/**
 * The edit screen is a document of its own, though it looks like the rest of the newsroom: browsers load a page anew
 * where the root layout is another. Next keeps screens one has left alive in the background; an edit screen that came
 * back from there would hold a version that others have saved over, and its fields would share their ids with the next.
 */
export default DeskRootLayout;
