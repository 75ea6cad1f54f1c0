// The outlines of sắc and of the hat, as the typeface draws them at 60 points; they lie where they fell.
const ACUTE_LEFT = "M144.9 -66.8 151 -80.1H163V-79.4L147 -66.8Z";
const HAT_LEFT = "M129.8 -68.3H134.6L118.3 -56.9H115.8L127.9 -73.2H136.4L148.5 -56.9H146Z";
const ACUTE_RIGHT = "M322.6 -66.8 328.7 -80.1H340.7V-79.4L324.7 -66.8Z";
const HAT_RIGHT = "M307.5 -68.3H312.3L296 -56.9H293.5L305.6 -73.2H314.1L326.2 -56.9H323.7Z";

/** "Mat dau", its marks fallen onto the rule: in Vietnamese "mất dấu" is to lose the trail, and to lose one's accents. */
export function FallenMarks() {
  return (
    <div
      aria-hidden="true"
      className="relative overflow-hidden border-b-4 border-ink text-[clamp(4.2rem,28.4vw,26.5rem)] leading-[1.24] font-semibold tracking-[-0.035em] whitespace-nowrap"
    >
      Mat dau
      <svg
        viewBox="0 0 400 40"
        aria-hidden="true"
        className="absolute bottom-0 left-0 h-auto w-full overflow-visible fill-son"
      >
        <path transform="translate(84 29)rotate(30)translate(-153.9 73.4)" d={ACUTE_LEFT} />
        <path transform="translate(158 27)rotate(170)translate(-132.2 65)" d={HAT_LEFT} />
        <path transform="translate(268 30)rotate(-22)translate(-331.6 73.4)" d={ACUTE_RIGHT} />
        <path transform="translate(336 25)rotate(-20)translate(-309.9 65)" d={HAT_RIGHT} />
      </svg>
    </div>
  );
}
