import { BUST, type Format, SIXTEEN_BY_TEN, THREE_BY_TWO } from "./engrave.ts";
import {
  renderManWithCurls,
  renderManWithScarf,
  renderManWithTie,
  renderOldManWithGoatee,
  renderOldWomanWithTurban,
  renderWomanWithBob,
  renderWomanWithBun,
  renderWomanWithLongHair,
} from "./portraits.ts";
import { renderApartments } from "./scenes/apartments.ts";
import { renderBronzeDrum } from "./scenes/bronze-drum.ts";
import { renderClassroom } from "./scenes/classroom.ts";
import { renderBasketBoats, renderLighthouse } from "./scenes/coast.ts";
import { renderCoastTrain } from "./scenes/coast-train.ts";
import { renderPineHill, renderTerraces } from "./scenes/countryside.ts";
import { renderGalaxy } from "./scenes/galaxy.ts";
import { renderBridge, renderPort } from "./scenes/harbour.ts";
import { renderKarstBay } from "./scenes/karst.ts";
import { renderPottery } from "./scenes/pottery.ts";
import { renderRailwayMap } from "./scenes/railway-map.ts";
import { renderFloatingMarket, renderNetCasting } from "./scenes/river.ts";
import { renderRiverTrain } from "./scenes/river-train.ts";
import { renderSaltBeds, renderSaltDawn, renderSaltMound } from "./scenes/salt.ts";
import { renderStadium } from "./scenes/stadium.ts";
import { renderStreet } from "./scenes/street.ts";
import { renderRain, renderTyphoon } from "./scenes/weather.ts";

/** A picture by its size in pixels and the function that engraves it as SVG. */
type Engraving = { width: number; height: number; render(): string };

/** Every picture of the sample newsroom. Rendering takes a moment, so it waits until someone asks. */
export const ENGRAVINGS = {
  tau: entry(SIXTEEN_BY_TEN, renderCoastTrain),
  "doi-thong": entry(THREE_BY_TWO, renderPineHill),
  ruong: entry(THREE_BY_TWO, renderTerraces),
  lop: entry(THREE_BY_TWO, renderClassroom),
  "cho-noi": entry(SIXTEEN_BY_TEN, renderFloatingMarket),
  pho: entry(THREE_BY_TWO, renderStreet),
  cau: entry(THREE_BY_TWO, renderBridge),
  "muoi-1": entry(THREE_BY_TWO, renderSaltDawn),
  "muoi-2": entry(THREE_BY_TWO, renderSaltBeds),
  "muoi-3": entry(THREE_BY_TWO, renderSaltMound),
  "hai-dang": entry(THREE_BY_TWO, renderLighthouse),
  "trong-dong": entry(THREE_BY_TWO, renderBronzeDrum),
  "san-bong": entry(THREE_BY_TWO, renderStadium),
  bao: entry(THREE_BY_TWO, renderTyphoon),
  "ban-do": entry(THREE_BY_TWO, renderRailwayMap),
  "thien-ha": entry(THREE_BY_TWO, renderGalaxy),
  cang: entry(THREE_BY_TWO, renderPort),
  "nui-da": entry(THREE_BY_TWO, renderKarstBay),
  gom: entry(THREE_BY_TWO, renderPottery),
  "keo-luoi": entry(THREE_BY_TWO, renderNetCasting),
  mua: entry(THREE_BY_TWO, renderRain),
  "chung-cu": entry(THREE_BY_TWO, renderApartments),
  "thung-chai": entry(THREE_BY_TWO, renderBasketBoats),
  "tau-song": entry(SIXTEEN_BY_TEN, renderRiverTrain),
  "chan-dung-1": entry(BUST, renderWomanWithBun),
  "chan-dung-2": entry(BUST, renderManWithTie),
  "chan-dung-3": entry(BUST, renderOldManWithGoatee),
  "chan-dung-4": entry(BUST, renderWomanWithBob),
  "chan-dung-5": entry(BUST, renderOldWomanWithTurban),
  "chan-dung-6": entry(BUST, renderManWithCurls),
  "chan-dung-7": entry(BUST, renderManWithScarf),
  "chan-dung-8": entry(BUST, renderWomanWithLongHair),
} satisfies Record<string, Engraving>;

/** The names under which the articles of the sample newsroom ask for their pictures. */
export type EngravingKey = keyof typeof ENGRAVINGS;

function entry({ pixelWidth, pixelHeight }: Format, render: () => string): Engraving {
  return { width: pixelWidth, height: pixelHeight, render };
}
