import sharp from "sharp";

const SIDE = 32;
const LOW = 8;

// How much of each of the eight slowest waves is at each of 32 points.
const WAVES = Array.from({ length: LOW }, (_, wave) =>
  Array.from({ length: SIDE }, (_point, at) => Math.cos((Math.PI * wave * (at + 0.5)) / SIDE)),
);

/**
 * 64 bits of a picture: whether each of the 64 slowest waves of light and dark in a small grey copy is stronger than
 * half of them ("perceptual hash" by discrete cosine transform). A copy that was made smaller, saved anew, cut a little
 * or given another tone differs in a few bits; another picture in about half. Null for a picture of one tone, which
 * would look like all others of one tone.
 */
export async function fingerprintOf(bytes: Uint8Array): Promise<bigint | null> {
  const grey = await sharp(bytes, { autoOrient: true })
    .flatten({ background: "#fff" })
    .greyscale()
    .resize(SIDE, SIDE, { fit: "fill" })
    .raw()
    .toBuffer();
  const strengths = WAVES.flatMap((down) => WAVES.map((across) => strengthOf(grey, across, down)));
  // The first is only how bright the whole is.
  const [, ...waves] = strengths;
  if (waves.every((strength) => Math.abs(strength) < 1)) return null;
  const middle = waves.toSorted((one, other) => one - other)[waves.length >> 1] ?? 0;
  return BigInt.asIntN(
    64,
    waves.reduce((bits, strength) => (bits << 1n) | (strength > middle ? 1n : 0n), 0n),
  );
}

function strengthOf(grey: Buffer, across: number[], down: number[]): number {
  let sum = 0;
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) sum += (grey[y * SIDE + x] ?? 0) * (across[x] ?? 0) * (down[y] ?? 0);
  }
  return sum;
}
