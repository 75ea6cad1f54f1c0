import type { ComponentProps } from "react";

export type ButtonLook = {
  /** `primary` is the one act the screen is for; `quiet` has no edge; `danger` takes something from readers. */
  variant?: "default" | "primary" | "quiet" | "danger";
  size?: "small" | "normal" | "large";
  /** A square for an icon alone: give it an `aria-label`. */
  icon?: boolean;
};

const BASE =
  "inline-flex items-center justify-center gap-1.5 rounded-md border font-[550] whitespace-nowrap no-underline " +
  "transition-colors select-none aria-disabled:cursor-not-allowed disabled:cursor-not-allowed " +
  "disabled:border-line disabled:bg-sunken disabled:text-ink-3 " +
  "aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-3 " +
  "[&_svg]:size-4 [&_svg]:shrink-0";

const VARIANT = {
  default:
    "border-line-strong bg-surface text-ink enabled:hover:bg-hover [a]:hover:bg-hover " +
    "aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:text-accent",
  primary:
    "border-accent-solid bg-accent-solid text-on-accent enabled:hover:bg-accent-solid-hover [a]:hover:bg-accent-solid-hover",
  quiet:
    "border-transparent bg-transparent text-ink-2 enabled:hover:bg-hover [a]:hover:bg-hover " +
    "aria-pressed:bg-accent-wash aria-pressed:text-accent",
  danger: "border-line-strong bg-surface text-bad enabled:hover:bg-bad-wash [a]:hover:bg-bad-wash",
} as const;

const SIZE = {
  small: { text: "min-h-[max(26px,var(--target))] px-2.5 text-xs", icon: "size-[max(26px,var(--target))]" },
  normal: { text: "min-h-(--control) px-3 text-sm", icon: "size-(--control)" },
  large: { text: "min-h-11 px-[18px] text-md", icon: "size-11" },
} as const;

/** The classes of a button, for links that look like one. */
export function buttonClass({ variant = "default", size = "normal", icon = false }: ButtonLook = {}): string {
  return `${BASE} ${VARIANT[variant]} ${icon ? `p-0 ${SIZE[size].icon}` : SIZE[size].text}`;
}

/** A button; `type="button"` unless told otherwise, so that none submits a form by accident. */
export function Button({
  variant,
  size,
  icon,
  className = "",
  type = "button",
  ...rest
}: ButtonLook & ComponentProps<"button">) {
  return <button type={type} className={`${buttonClass({ variant, size, icon })} ${className}`} {...rest} />;
}
