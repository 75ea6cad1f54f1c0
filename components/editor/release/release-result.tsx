import { ExternalLink } from "lucide-react";
import { useTranslations } from "use-intl";
import type { Answer } from "#components/editor/editor-actions.ts";
import type { Fields } from "#components/editor/use-article-draft.ts";
import { buttonClass } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Dialog } from "#components/ui/dialog.client.tsx";
import type { SeenPage } from "#domain/articles/watch-pages.ts";
import { SeenPages } from "./seen-pages.tsx";
import { SharePosts } from "./share-posts.tsx";

/** What came of a release: its address, and when readers had it. */
export type Released = { path: string; seen: SeenPage[] };

type ReleaseResultProps = {
  onOpenChange: (open: boolean) => void;
  released: Released;
  onSeen: (seen: SeenPage[]) => void;
  fields: Fields;
  siteUrl: string;
  /** @throws when no answer came. */
  lookAgain: (withFront: boolean) => Promise<Answer<SeenPage[]>>;
};

/** After a release: when readers saw it, its address, and posts that are ready to be sent. */
export function ReleaseResult(props: ReleaseResultProps) {
  const { onOpenChange, released, onSeen, fields, siteUrl, lookAgain } = props;
  const t = useTranslations("editor.release");
  const { path, seen } = released;
  const url = siteUrl + path;
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      place="side"
      title={t("doneTitle")}
      closeLabel={t("close")}
      footer={
        <>
          <a
            href={path}
            target="_blank"
            rel="noreferrer"
            className={buttonClass({ variant: "primary", size: "large" })}
          >
            <ExternalLink aria-hidden="true" /> {t("openPage")}
          </a>
          <CopyButton text={url} label={t("copyAddress")} copied={t("copied")} size="large" />
        </>
      }
    >
      <div className="grid gap-6">
        <SeenPages seen={seen} onSeen={onSeen} look={() => lookAgain(seen.some(({ page }) => page === "front"))} />
        <SharePosts fields={fields} url={fields.canonicalUrl ?? url} />
      </div>
    </Dialog>
  );
}
