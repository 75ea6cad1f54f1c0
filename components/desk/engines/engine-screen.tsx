import Link from "next/link";
import { ChangeLog, CRAWLER_FACTS, type EngineChange } from "#components/desk/engines/change-log.tsx";
import { CrawlerForm } from "#components/desk/engines/crawler-form.client.tsx";
import { NoticeLog } from "#components/desk/engines/notice-log.tsx";
import { TellingForm } from "#components/desk/engines/telling-form.client.tsx";
import type { SaveFacts } from "#components/desk/facts-form.client.tsx";
import { Part } from "#components/desk/part.tsx";
import type { DeskNotice } from "#domain/engines/desk.ts";
import { keyPath } from "#domain/engines/engine.ts";
import { AI_CRAWLERS } from "#domain/robots/robots.ts";
import type { Settings } from "#domain/settings/settings.ts";
import type { Translate } from "#lib/messages.ts";

const PATH = "/admin/may-tim";
const NAMES = {
  indexing: [],
  aiTraining: AI_CRAWLERS.training,
  aiSearch: AI_CRAWLERS.search,
  aiUser: AI_CRAWLERS.user,
};

type EngineScreenProps = {
  t: Translate;
  settings: Settings;
  changes: EngineChange[];
  notices: DeskNotice[];
  save: SaveFacts;
  retry: (form: FormData) => Promise<void>;
};

/** What machines outside may read and what they are told, with the record of both. */
export function EngineScreen({ t, settings, changes, notices, save, retry }: EngineScreenProps) {
  const { indexNowKey, indexNowService, webSubHubs } = settings;
  return (
    <>
      <header className="flex min-h-(--bar) items-center gap-2.5 border-b border-line bg-surface px-4">
        <h1 className="text-lg font-[650]">{t("desk.engines.title")}</h1>
        <Link href="/admin/doi-tac" className="ml-auto text-sm text-accent underline underline-offset-2">
          {t("desk.partners.title")}
        </Link>
        <a href="/robots.txt" className="text-sm text-accent underline underline-offset-2">
          robots.txt
        </a>
        <a href="/sitemap.xml" className="text-sm text-accent underline underline-offset-2">
          sitemap.xml
        </a>
      </header>
      <div className="grid max-w-[880px] gap-10 px-4 py-6">
        <Part id="ai-vao" title={t("desk.engines.crawlers")} text={t("desk.engines.crawlersIntro")}>
          <CrawlerForm
            labelledBy="ai-vao"
            path={PATH}
            rules={CRAWLER_FACTS.map((fact) => ({ fact, value: settings[fact], names: NAMES[fact] }))}
            save={save}
          />
        </Part>
        <Part id="bao-tin" title={t("desk.engines.telling")} text={t("desk.engines.tellingIntro")}>
          <TellingForm
            labelledBy="bao-tin"
            path={PATH}
            values={{ indexNowKey, indexNowService, webSubHubs }}
            keyFile={indexNowKey === "" ? null : keyPath(indexNowKey)}
            save={save}
          />
        </Part>
        <Part id="da-bao" title={t("desk.engines.notices")} text={t("desk.engines.noticesIntro")}>
          <NoticeLog t={t} notices={notices} labelledBy="da-bao" retry={retry} />
        </Part>
        <Part id="da-doi" title={t("desk.engines.changes")} text={null}>
          <ChangeLog t={t} changes={changes} labelledBy="da-doi" />
        </Part>
      </div>
    </>
  );
}
