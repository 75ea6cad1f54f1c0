"use client";

import { Keyboard } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { isLetterKey } from "#components/desk/letter-key.ts";
import { Dialog } from "#components/ui/dialog.client.tsx";
import { Kbd } from "#components/ui/kbd.tsx";

const KEYS = [
  { keys: ["J"], act: "down" },
  { keys: ["K"], act: "up" },
  { keys: ["↵"], act: "open" },
  { keys: ["N"], act: "new" },
  { keys: ["/"], act: "search" },
  { keys: ["["], act: "previous" },
  { keys: ["]"], act: "next" },
  { keys: ["?"], act: "help" },
] as const;

/** `remember` keeps whether single letters act, on this machine. */
type KeysSheetProps = { remember: (areOn: boolean) => Promise<void> };

/** Opens by its button or "?": every key, and the switch that turns single letters off. */
export function KeysSheet({ remember }: KeysSheetProps) {
  const t = useTranslations("desk");
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    function open(event: KeyboardEvent) {
      if (event.key === "?" && isLetterKey(event)) setOpen(true);
    }
    document.addEventListener("keydown", open);
    return () => document.removeEventListener("keydown", open);
  }, []);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="grid w-[60px] justify-items-center gap-0.5 rounded-md py-1.5 text-2xs font-[550] text-ink-2 hover:bg-hover pointer-coarse:hidden"
      >
        <Keyboard aria-hidden="true" className="size-5" />
        <span>{t("nav.keys")} ?</span>
      </button>
      <Dialog open={isOpen} onOpenChange={setOpen} title={t("keys.title")} closeLabel={t("keys.close")}>
        <h3 className="text-sm font-semibold text-ink-2">{t("keys.list")}</h3>
        <dl className="mt-1">
          {KEYS.map(({ keys, act }) => (
            <div
              key={act}
              className="flex items-center justify-between gap-4 border-t border-line py-2 first:border-t-0"
            >
              <dt>{t(`keys.${act}`)}</dt>
              <dd className="flex gap-1">
                {keys.map((key) => (
                  <Kbd key={key} spoken>
                    {key}
                  </Kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <LettersSwitch remember={remember} />
      </Dialog>
    </>
  );
}

function LettersSwitch({ remember }: KeysSheetProps) {
  const t = useTranslations("desk.keys");
  const hint = useId();
  return (
    <div className="mt-3 border-t border-line pt-3">
      <label className="flex min-h-(--target) items-center gap-2 font-semibold">
        <input
          type="checkbox"
          aria-describedby={hint}
          defaultChecked={document.documentElement.dataset.keys !== "off"}
          onChange={(event) => {
            const areOn = event.currentTarget.checked;
            // The document knows at once, the server at the next page.
            document.documentElement.dataset.keys = areOn ? "on" : "off";
            void remember(areOn);
          }}
          className="size-[18px] accent-accent-solid"
        />
        {t("switch")}
      </label>
      <p id={hint} className="mt-1 text-sm text-ink-2">
        {t("switchHint")}
      </p>
    </div>
  );
}
