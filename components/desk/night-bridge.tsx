const PYLONS = [330, 930];
const DECK = 560;

// Stay cables from a pylon's head to the deck, the farther the flatter.
function cables(pylon: number): string {
  const reach = Array.from({ length: 14 }, (_, index) => (index + 1) * 21);
  return reach
    .flatMap((distance) =>
      [pylon - distance, pylon + distance].map((x) => `M${pylon} ${290 - distance / 3}L${x} ${DECK}`),
    )
    .join("");
}

function everyStep(step: number, from: number): number[] {
  return Array.from({ length: Math.floor((1200 - from) / step) + 1 }, (_, index) => from + index * step);
}

/** A bridge at night, beside the sign-in form: an ornament, so it has no words and is not read out. */
export function NightBridge() {
  return (
    <svg viewBox="0 0 1200 800" preserveAspectRatio="xMidYMid slice" aria-hidden="true" className="absolute size-full">
      <defs>
        <linearGradient id="night-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#16263f" />
          <stop offset="0.66" stopColor="#3e5c7e" />
          <stop offset="0.92" stopColor="#d9a66b" />
        </linearGradient>
      </defs>
      <rect width="1200" height={DECK} fill="url(#night-sky)" />
      <rect y={DECK} width="1200" height="240" fill="#12233a" />
      {everyStep(64, 0).map((x, index) => (
        <rect key={x} x={x} y={DECK - 34 - ((index * 37) % 58)} width="46" height="92" fill="#22354f" />
      ))}
      {PYLONS.map((x) => (
        <g key={x} fill="#ebe2d0">
          <path d={cables(x)} stroke="#ebe2d0" strokeWidth="2.5" strokeOpacity="0.85" />
          <path d={`M${x - 5} 150h10l7 ${DECK - 150}h-24z`} />
          <path d={`M${x - 13} ${DECK}h26l4 96h-34z`} />
        </g>
      ))}
      {everyStep(60, 30).map((x) => (
        <g key={x} fill="#f6d488">
          <path d={`M${x - 1.5} ${DECK - 34}h3v34h-3z`} />
          <circle cx={x} cy={DECK - 36} r="6" />
          <rect x={x - 4} y={DECK + 56} width="8" height={48 + ((x * 7) % 90)} fillOpacity="0.28" />
        </g>
      ))}
      <rect y={DECK} width="1200" height="26" fill="#ebe2d0" />
      <rect y={DECK + 26} width="1200" height="16" fill="#8d7a5d" />
      <g>
        <rect x="560" y={DECK - 44} width="104" height="36" rx="4" fill="#b3412f" />
        <rect x="668" y={DECK - 34} width="34" height="26" rx="4" fill="#d9543a" />
        <path
          d={`M584 ${DECK - 8}a9 9 0 1 0 .1 0M648 ${DECK - 8}a9 9 0 1 0 .1 0M684 ${DECK - 8}a9 9 0 1 0 .1 0`}
          fill="#161a18"
        />
      </g>
    </svg>
  );
}
