import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.client.tsx";
import { TextField } from "#components/ui/field.tsx";
import { type RefusalLike, useRefusalWords } from "#components/ui/use-refusal-words.ts";
import { type BlockOf, newBlockId } from "#domain/articles/body/document.ts";
import type { RelatableArticle } from "#domain/articles/desk-related.ts";
import { findArticles } from "./find-articles.ts";

type RelatedDialogProps = {
  /** The block to change with the articles it names; null for a new one. */
  block: BlockOf<"related"> | null;
  articles: RelatableArticle[];
  onSave: (block: BlockOf<"related">) => void;
  onClose: () => void;
};

const MOST = 5;
const PAUSE_MS = 200;

/** Chooses other articles for a box in the text: found by words, put in order. */
export function RelatedDialog({ block, articles, onSave, onClose }: RelatedDialogProps) {
  const t = useTranslations("blocks.relate");
  const words = useRefusalWords();
  const field = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState(block?.attrs.title ?? "");
  const [chosen, setChosen] = useState(articles);
  const [q, setQ] = useState("");
  const [found, setFound] = useState<RelatableArticle[]>([]);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const offered = found.filter(({ id }) => !chosen.some((one) => one.id === id));

  useEffect(() => {
    let isOld = false;
    const timer = setTimeout(
      () =>
        void findArticles(q).then((answer) => {
          if (isOld) return;
          setRefusal(answer.ok ? null : answer);
          if (answer.ok) setFound(answer.value);
        }),
      q === "" ? 0 : PAUSE_MS,
    );
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [q]);

  function move(index: number, by: 1 | -1): void {
    const next = [...chosen];
    const [one] = next.splice(index, 1);
    if (one) next.splice(index + by, 0, one);
    setChosen(next);
  }

  function save(): void {
    if (chosen.length === 0) {
      field.current?.focus();
      return;
    }
    const id = block?.attrs.id ?? newBlockId();
    onSave({ type: "related", attrs: { id, title: title.trim(), articleIds: chosen.map((one) => one.id) } });
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      place="side"
      title={t("title")}
      closeLabel={t("close")}
      initialFocus={field}
      footer={
        <>
          <Button variant="primary" onClick={save} aria-disabled={chosen.length === 0 || undefined}>
            {t("save")}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      <div className="grid gap-5">
        <TextField
          label={t("heading")}
          placeholder={t("headingHint")}
          value={title}
          maxLength={200}
          onChange={({ target }) => setTitle(target.value)}
        />
        <section aria-labelledby="bai-da-chon">
          <h3 id="bai-da-chon" className="text-sm font-[650]">
            {t("chosen", { count: chosen.length, most: MOST })}
          </h3>
          <ol aria-labelledby="bai-da-chon" className="mt-1">
            {chosen.map((one, index) => (
              <li key={one.id} className="flex items-center gap-1 border-b border-line py-1.5 text-sm">
                <span className="min-w-0 flex-1">
                  {one.headline}
                  {one.path === null ? <b className="block text-xs font-[550] text-warn">{t("notLive")}</b> : null}
                </span>
                {index > 0 ? (
                  <Button size="small" variant="quiet" icon aria-label={t("up")} onClick={() => move(index, -1)}>
                    <ArrowUp aria-hidden="true" />
                  </Button>
                ) : null}
                {index < chosen.length - 1 ? (
                  <Button size="small" variant="quiet" icon aria-label={t("down")} onClick={() => move(index, 1)}>
                    <ArrowDown aria-hidden="true" />
                  </Button>
                ) : null}
                <Button
                  size="small"
                  variant="quiet"
                  icon
                  aria-label={t("remove", { headline: one.headline })}
                  onClick={() => setChosen(chosen.filter(({ id }) => id !== one.id))}
                >
                  <X aria-hidden="true" />
                </Button>
              </li>
            ))}
          </ol>
        </section>
        <div>
          <TextField
            ref={field}
            type="search"
            label={t("find")}
            placeholder={t("findHint")}
            value={q}
            maxLength={200}
            onChange={({ target }) => setQ(target.value)}
          />
          <div role="alert" className="mt-2 empty:hidden">
            {refusal ? <Alert tone="bad" title={words(refusal)} /> : null}
          </div>
          <ul aria-label={t("found")} className="mt-1">
            {offered.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  aria-disabled={chosen.length >= MOST || undefined}
                  onClick={() => chosen.length < MOST && setChosen([...chosen, one])}
                  className="flex w-full items-center gap-2 rounded-md border-b border-line py-2 text-left text-sm hover:bg-hover aria-disabled:text-ink-3"
                >
                  <Plus aria-hidden="true" className="size-4 shrink-0 text-ink-3" />
                  {one.headline}
                </button>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Dialog>
  );
}
