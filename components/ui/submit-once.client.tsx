"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";

/** A form's button that a double click presses once: what it does is under way until the answer is there. */
export function SubmitOnce(button: Omit<ComponentProps<"button">, "type" | "onClick">) {
  const { pending } = useFormStatus();
  return (
    <button
      {...button}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => pending && event.preventDefault()}
    />
  );
}
