import { Menu } from "@base-ui/react/menu";
import { ChevronLeft, Ellipsis, Eye, PanelRight } from "lucide-react";
import type { MouseEvent, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { StageSign } from "#components/ui/stage-sign.tsx";
import type { ArticleStatus } from "#domain/articles/article.ts";

export type BarAct = { key: string; label: string; run: () => void; danger?: boolean };

type EditorBarProps = {
  status: ArticleStatus;
  headline: string;
  saveSign: ReactNode;
  /** The others who are here. */
  faces: ReactNode;
  /** Shown as buttons where there is room, else in the menu. */
  steps: BarAct[];
  /** Always in the menu. */
  more: BarAct[];
  /** Brings back what stands around the words; null while it is there. */
  onCalmEnd: (() => void) | null;
  /** The one act the screen is for, with the key for it when it has one. */
  primary: (BarAct & { short: string; isRelease: boolean }) | null;
  /** An act is under way; the others wait. */
  isBusy: boolean;
  onBack: (event: MouseEvent) => void;
  onPanel: () => void;
  isPanelOpen: boolean;
  onPreview: () => void;
  isPreviewOpen: boolean;
};

const ITEM =
  "flex min-h-(--control) cursor-pointer items-center rounded-md px-2.5 outline-none data-highlighted:bg-accent-wash data-highlighted:text-accent";

/** The bar above the paper: the way back, the stage, where the words are, and what may be done. */
export function EditorBar(props: EditorBarProps) {
  const { status, headline, saveSign, faces, steps, more, primary, isBusy, onBack, onPanel, isPanelOpen } = props;
  const { onPreview, isPreviewOpen, onCalmEnd } = props;
  const t = useTranslations();
  return (
    <header className="sticky top-0 z-20 flex min-h-(--bar) items-center gap-2 border-b border-line bg-surface px-2 sm:gap-2.5 sm:px-4">
      <a
        href="/admin"
        onClick={onBack}
        aria-label={t("editor.bar.back")}
        className={`${buttonClass({ variant: "quiet" })} shrink-0 px-1.5 sm:-ml-2 sm:pr-3`}
      >
        <ChevronLeft aria-hidden="true" /> <span className="max-sm:hidden">{t("editor.bar.desk")}</span>
      </a>
      <span className="max-md:hidden">
        <StageSign status={status} label={t(`status.${status}`)} chip />
      </span>
      <span className="cut min-w-0 flex-1 text-sm text-ink-2 max-lg:hidden">{headline}</span>
      <span data-save-sign="" className="flex min-w-0 max-lg:flex-1">
        {saveSign}
      </span>
      {faces}
      {onCalmEnd ? (
        <Button data-calm-end="" onClick={onCalmEnd} aria-keyshortcuts="Control+Shift+F">
          {t("editor.bar.calmEnd")}
        </Button>
      ) : null}
      {steps.map(({ key, label, run }) => (
        <Button key={key} onClick={run} aria-disabled={isBusy || undefined} className="max-lg:hidden">
          {label}
        </Button>
      ))}
      {steps.length + more.length > 0 ? (
        <Menu.Root>
          <Menu.Trigger
            aria-label={t("editor.bar.more")}
            title={t("editor.bar.more")}
            className={`${buttonClass({ variant: "quiet", icon: true })} shrink-0`}
          >
            <Ellipsis aria-hidden="true" />
          </Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner align="end" sideOffset={6} className="z-30">
              <Menu.Popup className="min-w-56 rounded-lg border border-line-strong bg-raised p-1 text-sm text-ink shadow-pop outline-none">
                {steps.map(({ key, label, run }) => (
                  <Menu.Item key={key} className={`${ITEM} lg:hidden`} onClick={run}>
                    {label}
                  </Menu.Item>
                ))}
                {more.map(({ key, label, run, danger }) => (
                  <Menu.Item key={key} className={`${ITEM} ${danger ? "text-bad" : ""}`} onClick={run}>
                    {label}
                  </Menu.Item>
                ))}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      ) : null}
      <Button
        variant="quiet"
        icon
        aria-label={t("editor.bar.preview")}
        title={t("editor.bar.preview")}
        aria-keyshortcuts="Control+Alt+P"
        aria-expanded={isPreviewOpen}
        onClick={onPreview}
        className="shrink-0"
      >
        <Eye aria-hidden="true" />
      </Button>
      <Button
        variant="quiet"
        icon
        aria-label={t("editor.bar.panel")}
        title={t("editor.bar.panel")}
        aria-keyshortcuts="Control+."
        aria-expanded={isPanelOpen}
        onClick={onPanel}
        className="shrink-0"
      >
        <PanelRight aria-hidden="true" />
      </Button>
      {primary ? (
        <Button
          variant="primary"
          onClick={primary.run}
          aria-disabled={isBusy || undefined}
          aria-keyshortcuts={primary.isRelease ? "Control+Enter" : undefined}
          className="shrink-0"
        >
          <span className="max-sm:hidden">{primary.label}</span>
          <span className="sm:hidden">{primary.short}</span>
          {primary.isRelease ? (
            <span className="flex gap-1 max-lg:hidden">
              <Kbd inherit>Ctrl</Kbd>
              <Kbd inherit>↵</Kbd>
            </span>
          ) : null}
        </Button>
      ) : null}
    </header>
  );
}
