import { sharedPreviewPath } from "#domain/addresses/address.ts";
import { ANSWER_LIMITS } from "#domain/previews/preview.ts";
import type { Translate } from "#lib/messages.ts";

/** What came of an answer: each has words of its own. */
const OUTCOMES = {
  sent: "da-gui",
  approved: "da-duyet",
  incomplete: "thieu",
  full: "het-luot",
  ended: "het-han",
} as const;
export type Outcome = keyof typeof OUTCOMES;

/** Where somebody is led who has answered. */
export function outcomePath(token: string, outcome: Outcome): string {
  return `${sharedPreviewPath(token)}?ket=${OUTCOMES[outcome]}#y-kien`;
}

/** The outcome that an address tells of; null for any other word in it. */
export function readOutcome(told: unknown): Outcome | null {
  return (Object.keys(OUTCOMES) as Outcome[]).find((outcome) => OUTCOMES[outcome] === told) ?? null;
}

type Props = {
  token: string;
  /** The version on the page: what an approval is of. */
  version: number;
  takesAnswers: boolean;
  outcome: Outcome | null;
  t: Translate;
};

/** Where somebody outside says what they think of an article, or that they approve of it. It needs no script. */
export function AnswerForm({ token, version, takesAnswers, outcome, t }: Props) {
  return (
    <section aria-labelledby="y-kien" className="page grid-12 pt-(--block) print:hidden">
      <div className="border-t-4 border-ink pt-4 sm:col-span-10 sm:col-start-2 lg:col-span-6 lg:col-start-4">
        <h2 id="y-kien" className="text-title">
          {t("preview.answer.title")}
        </h2>
        {outcome ? (
          <p role="status" className="mt-3 border-s-4 border-son ps-4 text-body font-semibold">
            {t(`preview.outcome.${outcome}`)}
          </p>
        ) : null}
        {takesAnswers ? (
          <form method="post" action={`${sharedPreviewPath(token)}/tra-loi`} className="mt-3 text-body">
            <p className="text-soft">{t("preview.answer.intro", { version })}</p>
            <input type="hidden" name="version" value={version} />
            <label htmlFor="ten" className="mt-4 block font-semibold">
              {t("preview.answer.name")}
            </label>
            <input
              id="ten"
              name="name"
              required
              maxLength={ANSWER_LIMITS.name}
              autoComplete="name"
              className="answer-field"
            />
            <label htmlFor="loi" className="mt-4 block font-semibold">
              {t("preview.answer.comment")}
            </label>
            <textarea
              id="loi"
              name="comment"
              rows={6}
              maxLength={ANSWER_LIMITS.comment}
              aria-describedby="loi-muc"
              className="answer-field"
            />
            <p id="loi-muc" className="note pt-1">
              {t("preview.answer.limit", { limit: ANSWER_LIMITS.comment })}
            </p>
            <p className="mt-4 flex flex-wrap gap-3">
              <button type="submit" name="act" value="comment" className="answer-button is-first">
                {t("preview.answer.send")}
              </button>
              <button type="submit" name="act" value="approve" className="answer-button">
                {t("preview.answer.approve")}
              </button>
            </p>
          </form>
        ) : (
          <p className="mt-3 text-body">{t("preview.answer.full")}</p>
        )}
      </div>
    </section>
  );
}
