// Stands in the head of every reader page and runs before anything is painted: what a reader once chose, and what this
// browser can do, must not change the page under their eyes. Its words are allowed by their hash
// (server/front/security-headers.ts), so it is the same for everybody.
const { dataset } = document.documentElement;
dataset.js = "";
if ("share" in navigator) dataset.canShare = "";
try {
  const { theme, size } = localStorage;
  if (/^(dark|light)$/.test(theme)) dataset.theme = theme;
  if (/^(s|x?l)$/.test(size)) dataset.size = size;
} catch {
  // Storage may be forbidden: then the page stands as it was sent.
}
