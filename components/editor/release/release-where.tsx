import { Check } from "lucide-react";
import { useTranslations } from "use-intl";

type ReleaseWhereProps = { path: string; sectionName: string | null; isLive: boolean };

/** Where readers will find it. */
export function ReleaseWhere({ path, sectionName, isLive }: ReleaseWhereProps) {
  const t = useTranslations("editor.release");
  return (
    <section>
      <h3 className="mb-1.5 text-sm font-[650] text-ink-2">{t("where")}</h3>
      <ul className="grid gap-1 text-sm">
        <Place name={t("page")} detail={path} />
        {sectionName ? <Place name={sectionName} detail={t("section")} /> : null}
      </ul>
      {isLive ? null : <p className="mt-1.5 text-xs text-ink-3">{t("addressNote")}</p>}
    </section>
  );
}

function Place({ name, detail }: { name: string; detail: string }) {
  return (
    <li className="flex items-start gap-2">
      <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 break-words">
        <b className="font-semibold">{name}</b> <span className="text-ink-2">{detail}</span>
      </span>
    </li>
  );
}
