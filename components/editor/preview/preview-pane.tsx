import { AppWindow, ExternalLink, Monitor, Moon, Smartphone, Tablet, X } from "lucide-react";
import { useTranslations } from "use-intl";
import type { ArticleDraft } from "#components/editor/use-article-draft.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.client.tsx";
import { type Outside, PreviewCard } from "./preview-cards.tsx";
import { PreviewFrame } from "./preview-frame.tsx";
import { type CardView, type FrameView, isFrame } from "./preview-views.ts";
import type { PreviewState } from "./use-preview.ts";
import type { PreviewWindow } from "./use-preview-window.ts";

const DEVICES: { view: FrameView; Icon: typeof Monitor }[] = [
  { view: "phone", Icon: Smartphone },
  { view: "tablet", Icon: Tablet },
  { view: "desktop", Icon: Monitor },
];
const CARDS: (CardView | "front")[] = ["front", "feed", "search", "share"];

type PreviewPaneProps = {
  preview: PreviewState;
  /** Where the pages of the working copy are. */
  addresses: { article: string; front: string };
  /** The preview in a window of its own. */
  apart: PreviewWindow;
  outside: Outside;
  draft: ArticleDraft;
  isWide: boolean;
};

/** The article as others will see it: beside the text where there is room, else over it. */
export function PreviewPane(props: PreviewPaneProps) {
  const { preview, isWide } = props;
  const t = useTranslations("editor.preview");
  if (!isWide) {
    return (
      <Dialog
        open
        onOpenChange={(open) => !open && preview.close()}
        place="whole"
        title={t("title")}
        closeLabel={t("close")}
      >
        <div className="-mx-6 -my-4 flex h-[calc(100%+2rem)] flex-col">
          <PreviewBody {...props} />
        </div>
      </Dialog>
    );
  }
  return (
    <aside
      aria-label={t("title")}
      className="sticky top-(--bar) flex h-[calc(100dvh-var(--bar))] flex-col border-l border-line bg-bg max-lg:hidden"
    >
      <PreviewBody {...props} />
    </aside>
  );
}

function PreviewBody({ preview, addresses, apart, outside, draft, isWide }: PreviewPaneProps) {
  const t = useTranslations("editor.preview");
  const { view, setView, device, isDark, setIsDark } = preview;
  const isPage = isFrame(view) || view === "front";
  const address = view === "front" ? addresses.front : addresses.article;
  return (
    <>
      <div className="flex items-center gap-1 border-b border-line bg-surface px-2 py-1">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form; these buttons choose what is shown. */}
        <div
          role="group"
          aria-label={t("what")}
          className="flex min-w-0 flex-1 items-center gap-1 overflow-x-auto p-0.5 [&>*]:shrink-0"
        >
          {DEVICES.map(({ view: device, Icon }) => (
            <Button
              key={device}
              variant="quiet"
              icon
              aria-label={t(`view.${device}`)}
              title={t(`view.${device}`)}
              aria-pressed={view === device}
              onClick={() => setView(device)}
            >
              <Icon aria-hidden="true" />
            </Button>
          ))}
          {CARDS.map((card) => (
            <Button key={card} variant="quiet" aria-pressed={view === card} onClick={() => setView(card)}>
              {t(`view.${card}`)}
            </Button>
          ))}
        </div>
        <span className="flex shrink-0 items-center gap-1">
          {isPage ? (
            <Button
              variant="quiet"
              icon
              aria-label={t("dark")}
              title={t("dark")}
              aria-pressed={isDark}
              onClick={() => setIsDark(!isDark)}
            >
              <Moon aria-hidden="true" />
            </Button>
          ) : null}
          {isWide ? (
            <Button
              variant="quiet"
              icon
              aria-label={t("window")}
              title={t("window")}
              onClick={() => {
                // The text has the room again.
                if (apart.open()) preview.close();
              }}
            >
              <AppWindow aria-hidden="true" />
            </Button>
          ) : (
            <a
              href={address}
              target="_blank"
              rel="noopener"
              aria-label={t("apart")}
              title={t("apart")}
              className={buttonClass({ variant: "quiet", icon: true })}
            >
              <ExternalLink aria-hidden="true" />
            </a>
          )}
          {isWide ? (
            <Button variant="quiet" icon aria-label={t("close")} title={t("close")} onClick={preview.close}>
              <X aria-hidden="true" />
            </Button>
          ) : null}
        </span>
      </div>
      {apart.isBlocked ? <Alert tone="warn" role="alert" title={t("windowBlocked")} className="m-2" /> : null}
      {isPage ? (
        <PreviewFrame
          // Another page is another frame: there is nothing in the former one to go back to.
          key={address}
          address={address}
          title={t(`view.${view}`)}
          device={device}
          isDark={isDark}
          draft={draft}
          onKey={preview.close}
        />
      ) : (
        <PreviewCard view={view} fields={draft.fields} outside={outside} />
      )}
    </>
  );
}
