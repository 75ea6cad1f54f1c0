import { useState } from "react";
import { Button, type ButtonLook } from "#components/ui/button.tsx";

type CopyButtonProps = ButtonLook & { text: string; label: string; copied: string };

/** Puts a text on the clipboard and says so; the label is short, what is copied stands beside it. */
export function CopyButton({ text, label, copied, ...look }: CopyButtonProps) {
  const [copiedText, setCopiedText] = useState<string | null>(null);
  return (
    <>
      <Button
        {...look}
        onClick={async () => {
          // Without https a browser has no clipboard for pages: then the text is there to be selected.
          await navigator.clipboard?.writeText(text).then(
            () => setCopiedText(text),
            () => undefined,
          );
        }}
      >
        {copiedText === text ? copied : label}
      </Button>
      <span role="status" className="sr-only">
        {copiedText === text ? copied : ""}
      </span>
    </>
  );
}
