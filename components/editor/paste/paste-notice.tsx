import { useTranslations } from "use-intl";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import type { PasteReport } from "./clean-pasted.ts";

const COUNTED = ["remarks", "links", "tables", "others"] as const;

/** What of a paste did not come along: never lost in silence. */
export function PasteNotice({ report, onClose }: { report: PasteReport; onClose: () => void }) {
  const t = useTranslations("editor.paste");
  const missing = report.pictures.filter(({ file }) => file === null);
  return (
    <Alert tone="warn" role="status" title={t("title")} className="mb-4 font-ui">
      <ul className="list-disc pl-5 text-sm">
        {COUNTED.filter((what) => report[what] > 0).map((what) => (
          <li key={what}>{t(what, { count: report[what] })}</li>
        ))}
        {missing.length > 0 ? (
          <li>
            {t("pictures", { count: missing.length })}
            <ul className="wrap-anywhere">
              {missing.map(({ id, source }) => (
                <li key={id}>{/^https?:/i.test(source) ? source : t("fromFile")}</li>
              ))}
            </ul>
          </li>
        ) : null}
      </ul>
      <Button size="small" onClick={onClose}>
        {t("close")}
      </Button>
    </Alert>
  );
}
