import { Tabs } from "@base-ui/react/tabs";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";

const TABS = ["details", "checks", "sharing"] as const;
export type PanelTab = (typeof TABS)[number];

type PanelProps = {
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  /** How many checks found something. */
  found: number;
  details: ReactNode;
  checks: ReactNode;
  /** How many words from outside nobody has dealt with. */
  unsettled: number;
  sharing: ReactNode;
  /** Beside the tabs: the button that folds the panel. */
  fold?: ReactNode;
};

const TAB =
  "inline-flex min-h-10 items-center gap-1.5 border-b-2 border-transparent px-2.5 text-sm font-[550] text-ink-2 " +
  "aria-selected:border-accent aria-selected:text-accent";

/** The side of the paper: everything about the article that is not its text. */
export function Panel({ tab, onTab, found, details, checks, unsettled, sharing, fold }: PanelProps) {
  const t = useTranslations("editor.panel");
  return (
    <Tabs.Root value={tab} onValueChange={(value) => onTab(TABS.find((name) => name === value) ?? "details")}>
      <div className="z-10 flex items-center border-b border-line bg-surface px-2 lg:sticky lg:top-0">
        <Tabs.List aria-label={t("label")} className="flex gap-0.5">
          <Tabs.Tab value="details" className={TAB}>
            {t("details")}
          </Tabs.Tab>
          <Tabs.Tab value="checks" className={TAB}>
            {t("checks")} {found > 0 ? <span className="font-normal text-ink-3">{found}</span> : null}
          </Tabs.Tab>
          <Tabs.Tab value="sharing" className={TAB}>
            {t("sharing")} {unsettled > 0 ? <span className="font-normal text-ink-3">{unsettled}</span> : null}
          </Tabs.Tab>
        </Tabs.List>
        {fold ? <span className="ml-auto">{fold}</span> : null}
      </div>
      <Tabs.Panel
        value="details"
        keepMounted
        className="px-4 py-3.5 -outline-offset-2 not-[[hidden]]:grid not-[[hidden]]:gap-3.5"
      >
        {details}
      </Tabs.Panel>
      <Tabs.Panel value="checks" keepMounted className="px-4 py-3.5 -outline-offset-2">
        {checks}
      </Tabs.Panel>
      <Tabs.Panel
        value="sharing"
        keepMounted
        className="px-4 py-3.5 -outline-offset-2 not-[[hidden]]:grid not-[[hidden]]:gap-3.5"
      >
        {sharing}
      </Tabs.Panel>
    </Tabs.Root>
  );
}

/** A group of fields in the panel, under a heading that folds it. */
export function PanelGroup({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(true);
  return (
    <details
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      className="border-t border-line pt-3 first:border-t-0 first:pt-0"
    >
      <summary className="-mx-1 mb-2 rounded-sm px-1 text-sm font-[650]">{title}</summary>
      <div className="grid gap-3">{children}</div>
    </details>
  );
}
