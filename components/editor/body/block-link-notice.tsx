import { X } from "lucide-react";
import { useTranslations } from "use-intl";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import type { BlockLinkSaid } from "./use-block-link.ts";

const TONES = { copied: "ok", failed: "warn", gone: "warn" } as const;

type BlockLinkNoticeProps = { said: BlockLinkSaid | null; onClose: () => void };

/** Says what became of the address of a block: in view wherever in the text one is, and told to those who do not see it. */
export function BlockLinkNotice({ said, onClose }: BlockLinkNoticeProps) {
  const t = useTranslations("editor.blockLink");
  return (
    <div role="status" className="sticky top-[calc(var(--bar)+3.5rem)] z-20 font-ui">
      {said ? (
        <Alert tone={TONES[said]} className="mb-4 items-center shadow-pop">
          <span className="flex items-center gap-2">
            {t(said)}
            <Button variant="quiet" size="small" icon aria-label={t("close")} title={t("close")} onClick={onClose}>
              <X aria-hidden="true" />
            </Button>
          </span>
        </Alert>
      ) : null}
    </div>
  );
}
