import { useTranslations } from "use-intl";
import { TextField } from "#components/ui/field.tsx";
import { LONGEST_NAME } from "#domain/saved-searches/saved-search.ts";

type SearchNameFieldProps = { name: string; onName: (name: string) => void; problem: string | null };

/** What a saved search is called, all of it selected at first: most type another name. */
export function SearchNameField({ name, onName, problem }: SearchNameFieldProps) {
  const t = useTranslations("desk.saved");
  return (
    <TextField
      label={t("name")}
      value={name}
      onChange={(event) => onName(event.target.value)}
      onFocus={(event) => event.target.select()}
      error={problem}
      maxLength={LONGEST_NAME}
      autoComplete="off"
      autoFocus
      required
    />
  );
}
