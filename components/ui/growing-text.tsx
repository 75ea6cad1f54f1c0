import { type ComponentProps, type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { useAwake } from "./use-awake.ts";

type GrowingTextProps = Omit<ComponentProps<"textarea">, "onChange" | "rows" | "value"> & {
  value: string;
  onText: (text: string) => void;
  /** Called instead of breaking the line. */
  onEnter?: () => void;
  /** Line breaks that come by pasting or by Shift+Enter stay; else they become spaces. */
  keepBreaks?: boolean;
};

/** A text of one paragraph in a field as high as its lines. Enter breaks no line by itself, and is left alone while composing. */
export function GrowingText({
  value,
  onText,
  onEnter,
  onKeyDown,
  keepBreaks = false,
  className = "",
  readOnly = false,
  ...rest
}: GrowingTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const isAwake = useAwake();

  // Browsers without `field-sizing` are told the height after each change.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is what changes the height.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || CSS.supports("field-sizing", "content")) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  }, [value]);

  function handleKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    onKeyDown?.(event);
    if (keepBreaks && event.shiftKey) return;
    if (event.key !== "Enter" || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onEnter?.();
  }

  return (
    <textarea
      ref={area}
      rows={1}
      value={value}
      readOnly={readOnly || !isAwake}
      className={`block w-full resize-none field-sizing-content bg-transparent ${className}`}
      onChange={({ target }) => onText(keepBreaks ? target.value : target.value.replace(/\r?\n/g, " "))}
      onKeyDown={handleKey}
      {...rest}
    />
  );
}
