/** Shows what an embed previews in its place: the first moment at which anything of another site is loaded. */
export function playEmbed(button: HTMLElement): void {
  const { play = "", shape = "", title = "" } = button.dataset;
  const frame = document.createElement("iframe");
  frame.src = play;
  frame.title = title;
  frame.className = shape;
  frame.allow = "autoplay;fullscreen;encrypted-media";
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-presentation");
  button.replaceWith(frame);
  frame.focus();
}
