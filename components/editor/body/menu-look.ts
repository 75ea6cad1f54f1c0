// How the menus beside a block look.
export const MENU_POPUP =
  "z-30 min-w-52 rounded-lg border border-line-strong bg-raised p-1 text-sm text-ink shadow-pop outline-none";
export const MENU_ITEM =
  "flex min-h-9 items-center gap-2.5 rounded-md px-2.5 outline-none data-highlighted:bg-accent-wash data-highlighted:text-accent";
