import { Search } from "lucide-react";
import { controlClass } from "#components/ui/field.tsx";
import { Kbd } from "#components/ui/kbd.tsx";

type SearchFieldProps = {
  label: string;
  hint: string;
  value: string;
  /** Whether the screen listens for "/" (list-keys.client.tsx). */
  isReachedBySlash?: boolean;
  className: string;
};

/** The field of a form that searches; its name in the address is "q". */
export function SearchField({ label, hint, value, isReachedBySlash = false, className }: SearchFieldProps) {
  return (
    <span className={`relative min-w-0 flex-1 ${className}`}>
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-3"
      />
      <input
        type="search"
        name="q"
        aria-label={label}
        aria-keyshortcuts={isReachedBySlash ? "/" : undefined}
        placeholder={hint}
        defaultValue={value}
        maxLength={200}
        className={`peer ${controlClass} pl-8 ${isReachedBySlash ? "pr-9" : ""}`}
      />
      {isReachedBySlash ? (
        <span className="pointer-events-none absolute inset-y-0 right-2 hidden items-center peer-placeholder-shown:flex">
          <Kbd>/</Kbd>
        </span>
      ) : null}
    </span>
  );
}
