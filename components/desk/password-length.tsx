import { useTranslations } from "use-intl";

const BARS = [1, 2, 3, 4];

/**
 * How long a password is, as four bars and a word. Length only: rules about signs and digits make passwords that are
 * hard to remember and no harder to guess.
 */
export function PasswordLength({ length, min }: { length: number; min: number }) {
  const t = useTranslations("desk.password");
  const step = length < min ? Math.min(1, length) : length < min + 4 ? 2 : length < min + 8 ? 3 : 4;
  const word =
    step === 0
      ? ""
      : step === 1
        ? t("tooShort", { count: min - length })
        : t(step === 2 ? "enough" : step === 3 ? "good" : "strong");
  const tone = step === 1 ? "bg-warn" : "bg-ok";
  return (
    <span className="mt-2 flex items-center gap-2">
      <span aria-hidden="true" className="flex w-28 gap-[3px]">
        {BARS.map((bar) => (
          <span key={bar} className={`h-1 flex-1 rounded-sm ${bar <= step ? tone : "bg-line"}`} />
        ))}
      </span>
      <span role="status" className={step === 1 ? "text-warn" : "text-ok"}>
        {word}
      </span>
    </span>
  );
}
