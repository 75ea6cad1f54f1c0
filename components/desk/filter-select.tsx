import { controlClass } from "#components/ui/field.tsx";
import type { DeskSection } from "#domain/sections/desk.ts";
import type { Language } from "#lib/messages.ts";

type FilterSelectProps = {
  name: string;
  label: string;
  /** What is chosen while nothing is. */
  any: string;
  value: string;
  options: { value: string; label: string }[];
};

/** One filter of a form that searches; it looks different while it holds something back. */
export function FilterSelect({ name, label, any, value, options }: FilterSelectProps) {
  return (
    <select
      name={name}
      aria-label={label}
      defaultValue={value}
      className={`${controlClass} sm:w-auto sm:max-w-52 ${value ? "border-accent! bg-accent-wash! text-accent!" : ""}`}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** The sections as a filter offers them, those below others moved in. */
export function sectionOptions(sections: DeskSection[], language: Language): FilterSelectProps["options"] {
  return sections.map(({ id, name, nameEn, parentId }) => ({
    value: id,
    label: `${parentId ? "\u2003" : ""}${language === "en" ? nameEn : name}`,
  }));
}
