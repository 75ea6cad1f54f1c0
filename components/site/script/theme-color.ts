/** Makes the function that gives the browser's own frame the colour of a theme: the page names a light and a dark one. */
export function tintFrame(): (theme: string) => void {
  const metas = [...document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")];
  const colours = metas.map(({ content }) => content);
  return (theme) => {
    metas.forEach((meta, index) => {
      meta.content = colours[theme === "system" ? index : theme === "dark" ? 1 : 0] ?? "";
    });
  };
}
