import { renderBust } from "./bust.ts";
import { FALLING, VERTICAL } from "./guides.ts";
import {
  drawBaldCrown,
  drawBeret,
  drawBob,
  drawBun,
  drawCurls,
  drawLongHair,
  drawSideParting,
  drawTurban,
} from "./hair.ts";
import { PAPER, VERMILION } from "./palette.ts";
import {
  drawBlouse,
  drawCoat,
  drawGoatee,
  drawMoustache,
  drawOpenShirt,
  drawRobe,
  drawScarf,
  drawStripedJersey,
  drawSuit,
} from "./wardrobe.ts";

/** A woman with her hair in a bun, in a dark robe. */
export function renderWomanWithBun(): string {
  return renderBust({
    paper: PAPER.shell,
    faceWidth: 67,
    jaw: 0.84,
    hair: drawBun(),
    clothes: drawRobe(0.82, FALLING),
    browWidth: 4,
    smile: 0.8,
    lips: "full",
  });
}

/** A man with square glasses, in a suit with a vermilion tie. */
export function renderManWithTie(): string {
  return renderBust({
    paper: PAPER.indigo,
    faceWidth: 69,
    jaw: 0.9,
    hair: drawSideParting(),
    clothes: drawSuit(0.56, VERTICAL, VERMILION),
    browWidth: 6,
    smile: 0.25,
    lips: "thin",
    glasses: "square",
  });
}

/** An old man with a goatee and round glasses, in a buttoned coat. */
export function renderOldManWithGoatee(): string {
  return renderBust({
    paper: PAPER.straw,
    faceWidth: 66,
    jaw: 0.8,
    hair: drawBaldCrown(),
    clothes: drawCoat(),
    browWidth: 4.6,
    smile: 0.2,
    lips: "thin",
    glasses: "round",
    aged: true,
    extras: drawGoatee(),
  });
}

/** A young woman with a bob and a wide collar. */
export function renderWomanWithBob(): string {
  return renderBust({
    paper: PAPER.ash,
    faceWidth: 65,
    jaw: 0.82,
    hair: drawBob(),
    clothes: drawBlouse(),
    browWidth: 4.2,
    smile: 0.6,
    lips: "full",
  });
}

/** An old woman with a turban, in a vermilion robe. */
export function renderOldWomanWithTurban(): string {
  return renderBust({
    paper: PAPER.shell,
    faceWidth: 66,
    jaw: 0.88,
    hair: drawTurban(),
    clothes: drawRobe(1, FALLING, VERMILION),
    browWidth: 3.2,
    smile: 0.5,
    lips: "thin",
    aged: true,
  });
}

/** A young man with curls and round glasses, his shirt open. */
export function renderManWithCurls(): string {
  return renderBust({
    paper: PAPER.straw,
    faceWidth: 66,
    jaw: 0.86,
    hair: drawCurls(),
    clothes: drawOpenShirt(),
    browWidth: 5.4,
    smile: 0.9,
    lips: "thin",
    glasses: "round",
  });
}

/** A man with beret and moustache, a vermilion scarf round his neck. */
export function renderManWithScarf(): string {
  return renderBust({
    paper: PAPER.indigo,
    faceWidth: 71,
    jaw: 0.94,
    hair: drawBeret(),
    clothes: drawScarf(VERMILION),
    browWidth: 7,
    smile: 0.3,
    lips: "thin",
    aged: true,
    extras: drawMoustache(),
  });
}

/** A young woman with long hair, in a striped jersey. */
export function renderWomanWithLongHair(): string {
  return renderBust({
    paper: PAPER.ash,
    faceWidth: 64,
    jaw: 0.8,
    hair: drawLongHair(),
    clothes: drawStripedJersey(),
    browWidth: 3.6,
    smile: 0.35,
    lips: "full",
  });
}
