import { useTranslations } from "use-intl";
import { Dialog } from "#components/ui/dialog.client.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { isTypingHelpOn, setTypingHelp } from "./typing/sign-rules.ts";

// Keys pressed together stand in one list; what is typed instead of pressed is one entry.
const KEYS = [
  { act: "save", keys: [["Ctrl", "S"]] },
  { act: "release", keys: [["Ctrl", "↵"]] },
  { act: "panel", keys: [["Ctrl", "."]] },
  { act: "preview", keys: [["Ctrl", "Alt", "P"]] },
  { act: "calm", keys: [["Ctrl", "Shift", "F"]] },
  { act: "findings", keys: [["F8"], ["Shift", "F8"]] },
  { act: "fixFinding", keys: [["Ctrl", "F8"]] },
  { act: "leaveFinding", keys: [["Ctrl", "Shift", "F8"]] },
  { act: "find", keys: [["Ctrl", "F"]] },
  { act: "insert", keys: [["/"]] },
  { act: "bold", keys: [["Ctrl", "B"]] },
  { act: "italic", keys: [["Ctrl", "I"]] },
  { act: "link", keys: [["Ctrl", "Shift", "K"]] },
  { act: "heading2", keys: [["##"], ["Ctrl", "Alt", "2"]] },
  { act: "heading3", keys: [["###"], ["Ctrl", "Alt", "3"]] },
  { act: "paragraph", keys: [["Ctrl", "Alt", "0"]] },
  { act: "bulletList", keys: [["*"]] },
  { act: "orderedList", keys: [["1."]] },
  { act: "blockquote", keys: [[">"]] },
  {
    act: "move",
    keys: [
      ["Alt", "Shift", "↑"],
      ["Alt", "Shift", "↓"],
    ],
  },
  { act: "copyLink", keys: [["Ctrl", "Shift", "L"]] },
  { act: "undo", keys: [["Ctrl", "Z"]] },
  { act: "help", keys: [["Ctrl", "/"]] },
] as const;

/** Every key of the edit screen; it takes the focus to be scrolled on a small one. What has no "Ctrl" before it is typed at the start of a paragraph, with a space behind. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("editor.keys");
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t("title")} closeLabel={t("close")}>
      <dl tabIndex={0}>
        {KEYS.map(({ act, keys }) => (
          <div key={act} className="flex items-center justify-between gap-4 border-t border-line py-2 first:border-t-0">
            <dt>{t(act)}</dt>
            <dd className="flex flex-wrap justify-end gap-x-3 gap-y-1">
              {keys.map((together) => (
                <span key={together.join(" ")} className="flex gap-1">
                  {together.map((key) => (
                    <Kbd key={key} spoken>
                      {key}
                    </Kbd>
                  ))}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className="mt-3 flex items-start gap-2.5 border-t border-line pt-3 text-sm">
        <input
          type="checkbox"
          defaultChecked={isTypingHelpOn()}
          onChange={({ target }) => setTypingHelp(target.checked)}
          className="mt-0.5 size-4 accent-accent"
        />
        <span>{t("typingHelp")}</span>
      </label>
    </Dialog>
  );
}
