import type { SaveFacts } from "#components/desk/facts-form.client.tsx";
import { Part } from "#components/desk/part.tsx";
import { type StyleFacts, StyleForm } from "#components/desk/style/style-form.client.tsx";
import { StyleOwners } from "#components/desk/style/style-owners.tsx";
import { type HouseStyle, STYLE_RULES } from "#domain/house-style/house-style.ts";
import { listsAsLines } from "#domain/house-style/lines.ts";
import type { OwnerNames } from "#domain/house-style/owners.ts";
import type { CurrentStyle } from "#domain/house-style/read-style.ts";
import type { Translate } from "#lib/messages.ts";

type StyleScreenProps = { t: Translate; current: CurrentStyle & { owners: OwnerNames }; save: SaveFacts };

/** How the paper writes, on one screen. */
export function StyleScreen({ t, current: { version, style, owners }, save }: StyleScreenProps) {
  return (
    <>
      <header className="flex min-h-(--bar) items-center border-b border-line bg-surface px-4">
        <h1 className="text-lg font-[650]">{t("style.screen.title")}</h1>
      </header>
      <div className="grid max-w-[880px] grid-cols-[minmax(0,1fr)] gap-9 px-4 py-6">
        <Part id="phep-viet" title={t("style.screen.rules")} text={t("style.screen.intro")}>
          <StyleForm
            labelledBy="phep-viet"
            path="/admin/quy-tac"
            version={version}
            facts={factsOf(style)}
            save={save}
          />
        </Part>
        <Part id="nguoi-giu" title={t("style.screen.owners")} text={t("style.screen.ownersHint")}>
          <StyleOwners t={t} owners={owners} />
        </Part>
      </div>
    </>
  );
}

function factsOf(style: HouseStyle): StyleFacts {
  const weights = STYLE_RULES.map((rule) => [`weight-${rule}`, style.severities[rule]]);
  return { toneStyle: style.tone, ...listsAsLines(style), ...Object.fromEntries(weights) };
}
