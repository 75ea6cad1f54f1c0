import { useTranslations } from "use-intl";
import { PanelGroup } from "#components/editor/panel/panel.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { useRefusalWords } from "#components/ui/use-refusal-words.ts";
import { AnswerRow } from "./answer-row.tsx";
import { LinkForm } from "./link-form.tsx";
import { LinkRow } from "./link-row.tsx";
import type { SharingState } from "./use-sharing.ts";

type SharingTabProps = {
  sharing: SharingState;
  /** The version on the server now. */
  version: number;
  /** Whether this person may make links and settle what came by them. */
  canShare: boolean;
};

/** What people outside the newsroom see of the article and say of it. */
export function SharingTab({ sharing, version, canShare }: SharingTabProps) {
  const t = useTranslations("editor.sharing");
  const words = useRefusalWords();
  const { links, answers, problem } = sharing;
  return (
    <>
      {problem ? (
        <Alert tone="bad" role="alert">
          {words(problem)}
        </Alert>
      ) : null}
      <PanelGroup title={t("answers", { count: answers.filter(({ done }) => !done).length })}>
        {answers.length === 0 ? (
          <p className="text-sm text-ink-2">{t("noAnswers")}</p>
        ) : (
          <ul className="grid gap-2.5">
            {answers.map((answer) => (
              <AnswerRow key={answer.id} answer={answer} version={version} sharing={canShare ? sharing : null} />
            ))}
          </ul>
        )}
      </PanelGroup>
      <PanelGroup title={t("links")}>
        {canShare ? <LinkForm sharing={sharing} /> : null}
        {links.length === 0 ? (
          <p className="text-sm text-ink-2">{t("noLinks")}</p>
        ) : (
          <ul>
            {links.map((link) => (
              <LinkRow key={link.id} link={link} sharing={canShare ? sharing : null} />
            ))}
          </ul>
        )}
      </PanelGroup>
    </>
  );
}
