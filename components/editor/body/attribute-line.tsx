import { useState } from "react";

type AttributeLineProps = {
  label: string;
  value: string;
  limit: number;
  readOnly: boolean;
  onChange: (value: string) => void;
};

/** A line of a block that is written where it stands. */
export function AttributeLine({ label, value, limit, readOnly, onChange }: AttributeLineProps) {
  // What is typed stands at once; the document's answer comes a moment later, and other changes of it as they are.
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setDraft(value);
  }
  return (
    <label className="flex items-baseline gap-2 text-sm text-ink-2">
      <span className="shrink-0 text-xs text-ink-3">{label}</span>
      <input
        value={draft}
        maxLength={limit}
        readOnly={readOnly}
        className="min-h-7 min-w-0 flex-1 border-b border-line bg-transparent text-ink pointer-coarse:text-[1rem]"
        onChange={(event) => {
          setDraft(event.target.value);
          setSeen(event.target.value);
          onChange(event.target.value);
        }}
      />
    </label>
  );
}
