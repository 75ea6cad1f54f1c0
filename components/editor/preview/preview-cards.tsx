import { useTranslations } from "use-intl";
import { usePictures } from "#components/editor/body/pictures-context.ts";
import type { Fields } from "#components/editor/use-article-draft.ts";
import { FIELD_ADVICE } from "#domain/articles/article.ts";
import { formatDate, formatTimeLine } from "#lib/date.ts";
import type { CardView } from "./preview-views.ts";

/** What the cards need to know beside the fields. */
export type Outside = {
  siteName: string;
  siteUrl: string;
  /** The whole path that the article has or would have. */
  path: string;
  sectionName: string | null;
  /** When readers had it first; now, as long as they have not. */
  publishedAt: Date;
  /** Where the card of the working copy is drawn. */
  sharePicture: string;
};

type CardProps = { fields: Fields; outside: Outside };

// What search engines show of a description before they cut it, in characters; their own documents name no number.
const SNIPPET = 155;

/** How the article stands in a feed, a search engine, or where it is shared. */
export function PreviewCard({ view, ...props }: CardProps & { view: CardView }) {
  const t = useTranslations("editor.preview");
  const Card = { feed: FeedItem, search: SearchResult, share: ShareCard }[view];
  return (
    <section aria-label={t(`view.${view}`)} className="min-h-0 flex-1 overflow-y-auto bg-sunken p-4 sm:p-6">
      <div className="mx-auto max-w-[600px]">
        <Card {...props} />
      </div>
    </section>
  );
}

function FeedItem({ fields, outside }: CardProps) {
  const t = useTranslations("editor.preview");
  const { pictures } = usePictures();
  const picture = fields.lead.mediaId ? pictures[fields.lead.mediaId] : undefined;
  const file = picture?.variants.find(({ format, width }) => format === "webp" && width >= 480) ?? picture?.variants[0];
  return (
    <>
      <article className="overflow-hidden rounded-lg border border-line bg-surface">
        <p className="border-b border-line px-4 py-2 text-xs text-ink-2">
          {[outside.siteName, outside.sectionName].filter(Boolean).join(" · ")}
        </p>
        <div className="flex gap-4 p-4">
          <div className="min-w-0 flex-1">
            <h2 className="text-lg font-[650]">{fields.headline || t("noHeadline")}</h2>
            <p className="mt-1 text-sm text-ink-2">{fields.standfirst || t("noStandfirst")}</p>
            <p className="mt-2 text-xs text-ink-3">{formatTimeLine(outside.publishedAt)}</p>
          </div>
          {file ? (
            <img src={file.path} alt={fields.lead.alt} className="aspect-[3/2] w-32 shrink-0 self-start object-cover" />
          ) : null}
        </div>
      </article>
      <p className="mt-3 text-xs text-ink-2">{t("feedNote")}</p>
    </>
  );
}

function SearchResult({ fields, outside }: CardProps) {
  const t = useTranslations("editor.preview");
  const title = fields.searchHeadline || fields.headline;
  const { standfirst } = fields;
  const shown = standfirst.length > SNIPPET ? `${standfirst.slice(0, SNIPPET).replace(/\s+\S*$/, "")} …` : standfirst;
  return (
    <>
      <article className="rounded-lg border border-line bg-surface p-4">
        <p className="text-sm">{outside.siteName}</p>
        <p className="text-xs wrap-anywhere text-ink-2">
          {new URL(outside.siteUrl).host} › {outside.path.slice(1)}
        </p>
        <h2 className="mt-1.5 text-lg text-accent">
          {title || t("noHeadline")} · {outside.siteName}
        </h2>
        <p className="mt-1 text-sm text-ink-2">
          <span className="text-ink-3">{formatDate(outside.publishedAt)} — </span>
          {shown || t("noStandfirst")}
        </p>
      </article>
      <dl className="mt-3 grid gap-1 text-sm">
        <Count label={t("titleLength")} count={title.length} limit={FIELD_ADVICE.searchHeadline} />
        <Count label={t("descriptionLength")} count={standfirst.length} limit={SNIPPET} />
      </dl>
      <p className="mt-3 text-xs text-ink-2">{t("searchNote")}</p>
    </>
  );
}

function Count({ label, count, limit }: { label: string; count: number; limit: number }) {
  const t = useTranslations("editor.preview");
  return (
    <div className="flex justify-between gap-4 border-t border-line pt-1">
      <dt>{label}</dt>
      <dd className={count > limit ? "font-semibold text-warn" : "text-ink-2"}>
        {t(count > limit ? "countOver" : "count", { count, limit })}
      </dd>
    </div>
  );
}

function ShareCard({ fields, outside }: CardProps) {
  const t = useTranslations("editor.preview");
  return (
    <>
      <article className="overflow-hidden rounded-lg border border-line bg-surface">
        <img
          src={outside.sharePicture}
          alt={t("sharePicture", { headline: fields.headline })}
          className="aspect-[1200/630] w-full bg-sunken"
        />
        <div className="p-4">
          <p className="text-xs text-ink-2">{new URL(outside.siteUrl).host}</p>
          <h2 className="mt-1 text-lg font-[650]">{fields.headline || t("noHeadline")}</h2>
          <p className="mt-1 line-clamp-2 text-sm text-ink-2">
            {fields.shareText || fields.standfirst || t("noStandfirst")}
          </p>
        </div>
      </article>
      <p className="mt-3 text-xs text-ink-2">{t("shareNote")}</p>
    </>
  );
}
