import { createMessages, LANGUAGES } from "#lib/messages.ts";

/** What stands at a private link that leads nowhere any more, or never did. Whose language is not known, so in both. */
export function ClosedLink({ kind }: { kind: "ended" | "unknown" }) {
  const [vi, en] = LANGUAGES.map(createMessages);
  if (!vi || !en) return null;
  return (
    <div className="page pt-(--block)">
      <h1 className="border-b-4 border-ink pb-4 text-display">{vi(`preview.${kind}.title`)}</h1>
      <p className="mt-6 max-w-[44rem] text-title leading-[1.42]">{vi(`preview.${kind}.text`)}</p>
      <p lang="en" className="mt-6 max-w-[44rem] text-item text-soft">
        {en(`preview.${kind}.title`)}. {en(`preview.${kind}.text`)}
      </p>
    </div>
  );
}
