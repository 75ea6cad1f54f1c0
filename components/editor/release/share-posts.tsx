import { useId } from "react";
import { useTranslations } from "use-intl";
import { type ShareAddress, shareAddresses } from "#components/article/share-addresses.ts";
import type { Fields } from "#components/editor/use-article-draft.ts";
import { buttonClass } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { controlClass } from "#components/ui/field.tsx";
import { type Post, postOf, xPostOf } from "#domain/articles/share-text.ts";

type SharePostsProps = { fields: Fields; url: string };

type Network = Exclude<ShareAddress["site"], "email">;

/** What was released as posts that are ready: words with the address, to be copied, and where they go. */
export function SharePosts({ fields, url }: SharePostsProps) {
  const t = useTranslations("editor.posts");
  const xPost = xPostOf(fields);
  const addresses = shareAddresses(url, fields.headline, xPost.text);
  return (
    <section className="grid gap-4">
      <h3 className="text-sm font-[650] text-ink-2">{t("title")}</h3>
      <ReadyPost
        label={t("social")}
        post={postOf(fields)}
        url={url}
        addresses={addresses}
        networks={["facebook", "zalo"]}
      />
      <ReadyPost label={t("x")} post={xPost} url={url} addresses={addresses} networks={["x"]} />
    </section>
  );
}

type ReadyPostProps = {
  label: string;
  post: Post;
  url: string;
  addresses: ShareAddress[];
  networks: Network[];
};

function ReadyPost({ label, post, url, addresses, networks }: ReadyPostProps) {
  const t = useTranslations("editor.posts");
  const id = useId();
  const text = `${post.text}\n${url}`;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-xs font-semibold text-ink-2">
        {label} <span className="font-normal text-ink-3">{t(`from.${post.from}`)}</span>
      </label>
      <textarea
        id={id}
        readOnly
        value={text}
        rows={3}
        onFocus={(event) => event.target.select()}
        className={`${controlClass} field-sizing-content max-h-48`}
      />
      <p className="flex flex-wrap gap-2">
        <CopyButton text={text} label={t("copy", { where: label })} copied={t("copied")} />
        {networks.map((network) => (
          <a
            key={network}
            href={addresses.find(({ site }) => site === network)?.href}
            target="_blank"
            rel="noreferrer"
            className={buttonClass()}
          >
            {t(`open.${network}`)}
          </a>
        ))}
      </p>
    </div>
  );
}
