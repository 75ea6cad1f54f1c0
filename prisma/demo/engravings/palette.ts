/** Mực then, the lacquerer's black that every picture is printed in. */
export const INK = "#1d1a16";

/** Son, the red of seals and lacquer. A picture has it on one single object, or nowhere. */
export const VERMILION = "#a92c1c";

/** Tinted papers, named after the stuffs that tint them. */
export const PAPER = {
  shell: "#ece4d3",
  ash: "#dfe0d8",
  straw: "#e6d6b6",
  indigo: "#d3d9dc",
} as const;

/** White for what is whiter than any paper: the moon, stars, a ball, falling rain. */
export const CHALK = "#f6f4ee";
