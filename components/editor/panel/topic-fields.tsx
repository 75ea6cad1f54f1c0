import { X } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { EditorActions } from "#components/editor/editor-actions.ts";
import type { Fields } from "#components/editor/use-article-draft.ts";
import { type RefusalLike, useRefusalWords } from "#components/ui/use-refusal-words.ts";
import { Alert } from "#components/ui/alert.tsx";
import type { DeskTopic } from "#domain/topics/desk.ts";
import { Picker } from "./picker.tsx";

type TopicFieldsProps = {
  fields: Fields;
  currentFields: () => Fields;
  change: (changes: Partial<Fields>) => void;
  readOnly: boolean;
  topics: DeskTopic[];
  /** Opens a topic; null for whoever may not. */
  addTopic: EditorActions["addTopic"] | null;
  onTopicAdded: (topic: DeskTopic) => void;
};

const MOST = 20;

/** The topics under which readers find the article. */
export function TopicFields(props: TopicFieldsProps) {
  const { fields, currentFields, change, readOnly, topics, addTopic, onTopicAdded } = props;
  const t = useTranslations("editor.topics");
  const words = useRefusalWords();
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const nameOf = (id: string) => topics.find((topic) => topic.id === id)?.name ?? t("unknown");

  function add(id: string): void {
    const { topicIds } = currentFields();
    if (!topicIds.includes(id) && topicIds.length < MOST) change({ topicIds: [...topicIds, id] });
  }

  async function open(name: string): Promise<void> {
    if (!addTopic) return;
    try {
      const answer = await addTopic({ name });
      setRefusal(answer.ok ? null : answer);
      if (!answer.ok) return;
      onTopicAdded({ ...answer.value, name });
      add(answer.value.id);
    } catch {
      setRefusal({ code: "NO_ANSWER", values: {} });
    }
  }

  return (
    <div>
      {readOnly || fields.topicIds.length >= MOST ? null : (
        <Picker
          label={t("add")}
          placeholder={t("hint")}
          emptyWords={t("nothingFound")}
          items={topics
            .filter(({ id }) => !fields.topicIds.includes(id))
            .map(({ id, name }) => ({ id, name, detail: "" }))}
          onPick={add}
          create={addTopic ? { label: (name) => t("create", { name }), run: open } : undefined}
        />
      )}
      <ul aria-label={t("list")} className="mt-2 flex flex-wrap gap-1.5 empty:hidden">
        {fields.topicIds.map((id) => (
          <li
            key={id}
            className="inline-flex min-h-(--target) items-center rounded-sm border border-accent bg-accent-wash pl-2 text-sm text-accent"
          >
            {nameOf(id)}
            <button
              type="button"
              aria-label={t("remove", { name: nameOf(id) })}
              disabled={readOnly}
              className="grid size-(--target) place-items-center rounded-sm"
              onClick={() => change({ topicIds: fields.topicIds.filter((other) => other !== id) })}
            >
              <X aria-hidden="true" className="size-3.5" />
            </button>
          </li>
        ))}
      </ul>
      <div role="alert">{refusal ? <Alert tone="bad" title={words(refusal)} className="mt-2" /> : null}</div>
    </div>
  );
}
