import { shareAddresses } from "#components/article/share-addresses.ts";
import { litePath } from "#domain/addresses/address.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import type { Translate } from "#lib/messages.ts";

type Props = {
  article: PublishedArticle;
  /** The whole canonical address. */
  url: string;
  className?: string;
  t: Translate;
};

const SIZES = ["s", "m", "l", "xl"] as const;

/**
 * What a reader may do with an article. The links work by themselves; the buttons need the readers' script, and are seen
 * when it is there and the browser can do what they say.
 */
export function ArticleTools({ article, url, className = "", t }: Props) {
  return (
    <div className={`flex flex-col gap-y-1 text-ink print:hidden ${className}`}>
      <p className="flex flex-wrap gap-x-4">
        {shareAddresses(url, article.headline).map(({ site, href }) => (
          <a key={site} href={href} rel="noopener nofollow" className="tool">
            {t(`reader.tools.${site}`)}
          </a>
        ))}
        <button type="button" data-copy={url} data-done={t("reader.tools.copied")} className="tool needs-script">
          {t("reader.tools.copyLink")}
        </button>
        <button type="button" data-share="" className="tool needs-share">
          {t("reader.tools.share")}
        </button>
        <button type="button" data-print="" className="tool needs-script">
          {t("reader.tools.print")}
        </button>
        <a href={litePath(article.path)} className="tool">
          {t("site.lite.name")}
        </a>
      </p>
      <fieldset className="needs-script flex flex-wrap gap-x-4">
        <legend className="float-start py-1 text-soft">{t("reader.tools.size")}</legend>
        {SIZES.map((size) => (
          <button key={size} type="button" data-size-choice={size} aria-pressed={size === "m"} className="tool">
            {t(`reader.tools.sizes.${size}`)}
          </button>
        ))}
      </fieldset>
      <p className="needs-script flex flex-wrap gap-x-4">
        <button type="button" data-save="" data-saved={t("reader.tools.saved")} className="tool tool-both">
          {t("reader.tools.save")}
        </button>
        <button
          type="button"
          data-listen=""
          data-pause={t("reader.tools.pause")}
          data-resume={t("reader.tools.resume")}
          className="tool needs-voice"
        >
          {t("reader.tools.listen")}
        </button>
      </p>
    </div>
  );
}
