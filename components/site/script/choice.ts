import { keepText, readText } from "./store.ts";

/** What a reader may choose from, and what stands without a choice. */
export type Choice = { name: "theme" | "size"; values: string[]; standing: string };

/** What was kept, where it is one of the values; else what stands without a choice. */
export function chosenOf({ values, standing }: Choice, kept: string | null): string {
  return kept && values.includes(kept) ? kept : standing;
}

/**
 * Buttons `data-theme-choice`, `data-size-choice` put their value on <html>, here and in other tabs, now and at the next
 * visit. `onChange` is told the value, at the start too.
 */
export function offerChoice(choice: Choice, onChange?: (value: string) => void): (button: HTMLElement) => void {
  const { name, standing } = choice;
  const valueAt = ({ dataset }: HTMLElement) => dataset[`${name}Choice`] ?? standing;

  function show(kept: string | null): void {
    const value = chosenOf(choice, kept);
    document.documentElement.dataset[name] = value;
    for (const button of document.querySelectorAll<HTMLElement>(`[data-${name}-choice]`))
      button.setAttribute("aria-pressed", `${valueAt(button) === value}`);
    onChange?.(value);
  }

  show(readText(name));
  addEventListener("storage", ({ key, newValue }) => {
    if (key === name) show(newValue);
  });
  return (button) => {
    const value = valueAt(button);
    keepText(name, value === standing ? null : value);
    show(value);
  };
}
