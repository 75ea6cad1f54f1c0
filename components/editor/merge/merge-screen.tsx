import { useEffect, useId } from "react";
import { useTranslations } from "use-intl";
import { useBlockName } from "#components/editor/compare/block-name.ts";
import { type Names, useFieldWords } from "#components/editor/compare/field-words.ts";
import { useRefusalWords } from "#components/ui/use-refusal-words.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.client.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import type { BlockMerge, FieldMerge } from "#domain/articles/merge/merge-articles.ts";
import { itemKey, listChoices } from "#domain/articles/merge/settle-merge.ts";
import { formatTimeLine } from "#lib/date.ts";
import { foldEqual } from "./fold-equal.ts";
import { MergeItem } from "./merge-item.tsx";
import type { OwnText } from "./send-merge.ts";
import { useMerge } from "./use-merge.ts";
import { useMergeKeys } from "./use-merge-keys.ts";

type MergeScreenProps = {
  path: string;
  articleId: string;
  own: OwnText;
  names: Names;
  onClose: () => void;
  onDone: (version: number) => void;
};

type Item = FieldMerge | BlockMerge;

/** Two texts that grew from one, side by side with it: what one side changed is taken, what both did waits for a choice. */
export function MergeScreen({ path, articleId, own, names, onClose, onDone }: MergeScreenProps) {
  const t = useTranslations("editor.merge");
  const refusal = useRefusalWords();
  const nameBlock = useBlockName();
  const wordValue = useFieldWords(names);
  const tField = useTranslations("editor.fieldName");
  const listId = useId();
  const { sides, merge, choices, open, choose, save, problem, isBusy, retry } = useMerge(path, articleId, own, onDone);
  const items = merge ? [...merge.fields, ...merge.blocks] : [];
  const changed = items.filter(({ outcome }) => outcome !== "same");
  const clashes = changed.filter(({ outcome }) => outcome === "clash").length;

  function focusItem(step: 1 | -1): void {
    const list = [...document.querySelectorAll<HTMLElement>(`[id="${listId}"] [data-merge-item]`)];
    const at = list.findIndex((element) => element.contains(document.activeElement));
    const next = list[at === -1 ? 0 : Math.min(Math.max(at + step, 0), list.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: "center" });
  }

  // Once both sides are there, the first thing to decide has the focus.
  const isLoaded = merge !== null;
  useEffect(() => {
    if (!isLoaded) return;
    const list = document.getElementById(listId);
    const first =
      list?.querySelector<HTMLElement>("[data-clash]") ?? list?.querySelector<HTMLElement>("[data-merge-item]");
    first?.focus();
  }, [isLoaded, listId]);

  useMergeKeys((event) => {
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== "Enter") return;
      event.preventDefault();
      void save();
      return;
    }
    if (document.documentElement.dataset.keys === "off") return;
    const key = document.activeElement?.closest<HTMLElement>("[data-merge-item]")?.dataset.mergeItem;
    const item = changed.find((one) => itemKey(one) === key);
    if (event.key === "j" || event.key === "k") {
      event.preventDefault();
      focusItem(event.key === "j" ? 1 : -1);
    } else if (item?.outcome === "clash" && /^[1-4]$/.test(event.key)) {
      const choice = listChoices(item)[Number(event.key) - 1];
      if (choice) choose(itemKey(item), choice);
    }
  });

  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onClose()}
      place="whole"
      title={t("title")}
      closeLabel={t("later")}
      footer={
        <>
          <span
            role="status"
            className={`min-w-0 flex-1 text-sm font-[650] ${open.length > 0 ? "text-bad" : "text-ok"}`}
          >
            {sides ? (open.length > 0 ? t("left", { count: open.length }) : t("ready")) : ""}
          </span>
          <Button onClick={onClose}>
            {t("later")} <Kbd>Esc</Kbd>
          </Button>
          <Button
            variant="primary"
            aria-disabled={open.length > 0 || isBusy || undefined}
            aria-keyshortcuts="Control+Enter"
            onClick={() => (open.length > 0 ? focusOpen() : save())}
          >
            {isBusy && sides ? t("busy") : t("save")} <Kbd inherit>Ctrl</Kbd>
            <Kbd inherit>↵</Kbd>
          </Button>
        </>
      }
    >
      <div id={listId} className="-mx-6 -my-4">
        {problem ? (
          <Alert tone="bad" role="alert" title={refusal(problem)} className="rounded-none sm:px-5">
            {sides ? null : (
              <Button size="small" onClick={() => void retry()}>
                {t("retry")}
              </Button>
            )}
          </Alert>
        ) : null}
        {sides && merge ? (
          <>
            <div className="flex flex-wrap gap-x-5 gap-y-1 border-b border-line bg-bg px-5 py-2.5 text-sm text-ink-2">
              <span>
                {t("counts", {
                  same: items.length - changed.length,
                  merged: changed.length - clashes,
                  clashes,
                })}
              </span>
              <span>{t("baseAt", { time: formatTimeLine(sides.base.at) })}</span>
              <span>{t("theirsAt", { name: sides.theirs.by, time: formatTimeLine(sides.theirs.at) })}</span>
              <span className="ml-auto flex items-center gap-1.5 max-md:hidden">
                <Kbd>J</Kbd> <Kbd>K</Kbd> {t("next")}
              </span>
            </div>
            {foldEqual(items).map((entry) =>
              "count" in entry ? (
                <p key={entry.key} className="border-b border-line bg-sunken px-5 py-1.5 text-sm text-ink-2">
                  {t("equal", { count: entry.count })}
                </p>
              ) : (
                <MergeItem
                  key={itemKey(entry.item)}
                  item={entry.item}
                  name={nameItem(entry.item)}
                  them={sides.theirs.by}
                  choice={choices[itemKey(entry.item)]}
                  onChoose={(choice) => choose(itemKey(entry.item), choice)}
                  pictures={sides.pictures}
                  wordField={(field, side) => wordValue(field.key, field[side])}
                />
              ),
            )}
            <p className="px-5 py-3 text-sm text-ink-2">{t("kept")}</p>
          </>
        ) : problem ? null : (
          <p role="status" className="px-5 py-4 text-sm text-ink-2">
            {t("loading")}
          </p>
        )}
      </div>
    </Dialog>
  );

  function focusOpen(): void {
    const [first] = open;
    if (first) document.getElementById(`merge-${itemKey(first)}`)?.focus();
  }

  function nameItem(item: Item): string {
    if ("key" in item) return tField(item.key);
    const block = item.theirs ?? item.mine ?? item.base;
    return block && merge ? t("blockAt", { kind: nameBlock(block), number: merge.blocks.indexOf(item) + 1 }) : "";
  }
}
