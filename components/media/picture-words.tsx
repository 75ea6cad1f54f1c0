import { type ReactNode, useId, useState } from "react";
import { GrowingText } from "#components/ui/growing-text.tsx";

type Line = {
  /** By which a check leads here. */
  id?: string;
  label: string;
  /** Said after the label while the line is empty, in amber. */
  missing?: string;
  placeholder?: string;
  limit: number;
  value: string;
  onChange: (value: string) => void;
};

type PictureWordsProps = { caption: Line; credit: Line; alt: Line; readOnly: boolean };

/** What is said of a picture, right under it: caption, credit, and a description for those who cannot see it. */
export function PictureWords({ caption, credit, alt, readOnly }: PictureWordsProps) {
  return (
    <div className="grid rounded-b-md border border-t-0 border-line sm:grid-cols-2">
      <Cell className="sm:col-span-2">
        <WordLine {...caption} readOnly={readOnly} />
      </Cell>
      <Cell className="border-t border-line">
        <WordLine {...credit} readOnly={readOnly} />
      </Cell>
      <Cell className="border-t border-line sm:border-l">
        <WordLine {...alt} readOnly={readOnly} />
      </Cell>
    </div>
  );
}

function Cell({ className, children }: { className: string; children: ReactNode }) {
  return <div className={`px-2.5 py-1.5 focus-within:bg-accent-wash ${className}`}>{children}</div>;
}

function WordLine({
  id: given,
  label,
  missing,
  placeholder,
  limit,
  value,
  onChange,
  readOnly,
}: Line & { readOnly: boolean }) {
  const made = useId();
  const id = given ?? made;
  // The text is held here as well: what comes back from the document a moment later must not move the cursor.
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setDraft(value);
  }
  const isMissing = missing !== undefined && value.trim() === "";
  return (
    <>
      <label htmlFor={id} className={`block text-xs font-semibold ${isMissing ? "text-warn" : "text-ink-3"}`}>
        {label}
        {isMissing ? <span> · {missing}</span> : null}
      </label>
      <GrowingText
        id={id}
        value={draft}
        maxLength={limit}
        placeholder={placeholder}
        readOnly={readOnly}
        className="min-h-6 rounded-sm py-0.5 text-sm text-ink placeholder:text-ink-3 pointer-coarse:text-[1rem]"
        onText={(text) => {
          setDraft(text);
          setSeen(text);
          onChange(text);
        }}
      />
    </>
  );
}
