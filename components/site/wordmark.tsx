import { inkToneMarks } from "#components/site/tone-marks.ts";

const INK = {
  plain: undefined,
  above: "inked inked-above",
  capital: "inked inked-capital",
  below: "inked inked-below",
};

/** The paper's name as its sign: ink, with the tone marks in vermilion. */
export function Wordmark({ name }: { name: string }) {
  return (
    <span className="leading-[1.3] font-semibold tracking-[-0.02em] whitespace-nowrap">
      {inkToneMarks(name).map(({ text, ink }, index) =>
        ink === "plain" ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a name never change places.
          <span key={index} className={INK[ink]}>
            {text}
          </span>
        ),
      )}
    </span>
  );
}
