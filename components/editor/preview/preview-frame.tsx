import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { ArticleDraft } from "#components/editor/use-article-draft.ts";
import { FRAME_WIDTHS, type FrameView } from "./preview-views.ts";
import { previewAddress, usePageInStep } from "./use-page-in-step.ts";

type PreviewFrameProps = {
  address: string;
  /** What it shows, in words. */
  title: string;
  device: FrameView;
  isDark: boolean;
  draft: ArticleDraft;
  onKey: () => void;
};

/** The readers' page at a width of its own, made smaller where there is less room. */
export function PreviewFrame({ address, title, device, isDark, draft, onKey }: PreviewFrameProps) {
  const t = useTranslations("editor.preview");
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const getView = useCallback(() => frame.current?.contentWindow ?? null, []);
  const [firstAddress] = useState(() => previewAddress({ address, isDark }));
  const onLoad = usePageInStep(getView, { address, isDark, draft, onKey });
  const width = FRAME_WIDTHS[device];
  const scale = size.width > 0 ? Math.min(1, size.width / width) : 1;
  return (
    <div ref={room} className="relative min-h-0 flex-1 overflow-hidden bg-sunken">
      <iframe
        ref={frame}
        title={t("frame", { view: title })}
        src={firstAddress}
        onLoad={onLoad}
        className="absolute top-0 left-1/2 box-content origin-top border-x border-line bg-surface"
        style={{ width, height: size.height / scale, transform: `translateX(-50%) scale(${scale})` }}
      />
    </div>
  );
}

function useSize(room: { current: HTMLElement | null }): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [room]);
  return size;
}
