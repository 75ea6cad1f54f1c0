"use client";

import { Upload as UploadIcon } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { UploadList } from "#components/media/library/upload-list.tsx";
import { useUploadQueue } from "#components/media/library/use-upload-queue.ts";
import { pictureFiles, type UploadTarget } from "#components/media/upload-picture.ts";
import { Button } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";

type UploadAreaProps = {
  target: UploadTarget | null;
  /** How many pictures the archive has, or the filter finds. */
  count: number;
  isFiltered: boolean;
  children: ReactNode;
};

/** The archive as a place where pictures are dropped, wherever on the screen; with its head and its button. */
export function UploadArea({ target, count, isFiltered, children }: UploadAreaProps) {
  const t = useTranslations("library");
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const queue = useUploadQueue(target, () => router.refresh());
  const { add } = queue;

  useEffect(() => {
    if (!target) return;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setIsOver(false);
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      add(pictureFiles(event.dataTransfer?.files));
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, [target, add]);

  return (
    <>
      <header className="flex min-h-(--bar) items-center gap-3 border-b border-line bg-surface px-4">
        <h1 className="text-lg font-[650]">{t("title")}</h1>
        <p className="text-sm text-ink-2">{t(isFiltered ? "found" : "count", { count })}</p>
        {target ? (
          <Button variant="primary" className="ml-auto" aria-keyshortcuts="u" onClick={() => input.current?.click()}>
            <UploadIcon aria-hidden="true" /> {t("upload")} <Kbd inherit>U</Kbd>
          </Button>
        ) : null}
      </header>
      {children}
      {isOver ? (
        <div className="pointer-events-none fixed inset-2 z-30 grid place-items-center rounded-lg border-3 border-dashed border-accent bg-accent-wash/90 text-xl font-[650] text-accent">
          {t("dropHere")}
        </div>
      ) : null}
      <UploadList queue={queue} />
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={(event) => {
          add(pictureFiles(event.target.files));
          event.target.value = "";
        }}
      />
    </>
  );
}
