import type { ReactNode } from "react";

type RadioChoiceProps = {
  name: string;
  checked: boolean;
  onChoose: () => void;
  label: ReactNode;
  hint?: ReactNode;
};

/** One of several ways in which a release can go out, with what it means. */
export function RadioChoice({ name, checked, onChoose, label, hint }: RadioChoiceProps) {
  return (
    <label className="flex cursor-pointer items-start gap-2.5 rounded-md p-2 has-checked:bg-accent-wash">
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        className="mt-0.5 size-[18px] shrink-0 accent-accent-solid"
      />
      <span className="min-w-0 text-sm wrap-anywhere">
        {label}
        {hint ? <span className="block text-xs text-ink-2">{hint}</span> : null}
      </span>
    </label>
  );
}
