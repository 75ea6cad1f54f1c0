import type { Editor } from "@tiptap/react";
import { useEditorState } from "@tiptap/react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { getArticleAt } from "#components/editor/related/find-articles.ts";
import { Button } from "#components/ui/button.tsx";
import { findProvider, providerName } from "#domain/articles/body/embed-providers.ts";
import type { RelatableArticle } from "#domain/articles/desk-related.ts";
import type { AddressOnLine } from "./pasted-address.ts";
import { findBlock } from "./places.ts";

type AddressOfferProps = {
  editor: Editor;
  address: AddressOnLine;
  siteUrl: string;
  placeOf: (pos: number, height: number) => { top: number; left: number };
  onEmbed: () => void;
  onCard: (article: RelatableArticle) => void;
  onClose: () => void;
};

const HEIGHT = 60;

/** Under an address that was pasted on a line of its own: what else than a link it can be. Goes when one writes on there. */
export function AddressOffer(props: AddressOfferProps) {
  const { editor, address, siteUrl, placeOf, onEmbed, onCard, onClose } = props;
  const t = useTranslations("editor.pastedAddress");
  const article = useOwnArticle(address.href, siteUrl);
  const provider = findProvider(address.href);
  const pos = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const at = findBlock(state.doc, address.blockId);
      return at !== null && state.doc.nodeAt(at)?.textContent === address.href ? at : null;
    },
  });
  if (pos === null || (!provider && !article)) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form; these are acts on what was pasted.
    <div
      role="group"
      aria-label={t("label")}
      className="absolute z-30 flex max-w-[min(34rem,calc(100vw-32px))] flex-wrap items-center gap-1.5 rounded-lg border border-line-strong bg-raised p-1.5 font-ui text-sm shadow-pop"
      style={placeOf(pos + 1, HEIGHT)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      {article ? (
        <Button size="small" variant="primary" onClick={() => onCard(article)}>
          {t("card", { headline: article.headline })}
        </Button>
      ) : null}
      {provider ? (
        <Button size="small" variant="primary" onClick={onEmbed}>
          {t("embed", { provider: providerName(provider) })}
        </Button>
      ) : null}
      <Button size="small" variant="quiet" onClick={onClose}>
        {t("link")}
      </Button>
    </div>
  );
}

/** The article of ours that an address leads to, once the server has told; null for everything else. */
function useOwnArticle(href: string, siteUrl: string): RelatableArticle | null {
  const [article, setArticle] = useState<RelatableArticle | null>(null);
  useEffect(() => {
    let isOld = false;
    const url = URL.parse(href);
    if (!url || ![new URL(siteUrl).host, location.host].includes(url.host)) return;
    void getArticleAt(url.pathname).then((answer) => {
      if (!isOld && answer.ok) setArticle(answer.value[0] ?? null);
    });
    return () => {
      isOld = true;
    };
  }, [href, siteUrl]);
  return article;
}
