import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { type DeskLink, isOpen } from "#domain/previews/preview.ts";
import { formatTimeLine } from "#lib/date.ts";
import type { SharingState } from "./use-sharing.ts";

/** A private link: for whom, by whom, how long; it can be taken back. */
export function LinkRow({ link, sharing }: { link: DeskLink; sharing: SharingState | null }) {
  const t = useTranslations("editor.sharing");
  const [now] = useState(() => new Date());
  const open = isOpen(link, now);
  const name = link.forWhom || t("anybody");
  const state = link.revokedAt ? "revoked" : open ? "until" : "ended";
  return (
    <li className="flex items-center gap-2 border-t border-line py-2 text-sm first:border-t-0">
      <p className={`min-w-0 flex-1 wrap-anywhere ${open ? "" : "text-ink-3"}`}>
        <b className="font-semibold">{name}</b>
        <span className="block text-xs text-ink-2">
          {t(state, { time: formatTimeLine(link.revokedAt ?? link.expiresAt) })} · {link.by}
        </span>
      </p>
      {sharing && open ? (
        <Button
          size="small"
          variant="danger"
          aria-disabled={sharing.isBusy || undefined}
          aria-label={t("revokeOf", { name })}
          onClick={() => !sharing.isBusy && void sharing.revoke(link.id)}
        >
          {t("revoke")}
        </Button>
      ) : null}
    </li>
  );
}
