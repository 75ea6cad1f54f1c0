import { Check } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { libraryAddress } from "#components/media/library/library-address.ts";
import type { QueuedFile, UploadQueue } from "#components/media/library/use-upload-queue.ts";
import { Button } from "#components/ui/button.tsx";
import { useRefusalWords } from "#components/ui/use-refusal-words.ts";

/** How the files are getting on, in a corner: each with its progress, what became of it, and what looks like it. */
export function UploadList({ queue: { files, retry, clear } }: { queue: UploadQueue }) {
  const t = useTranslations("library");
  if (files.length === 0) return null;
  const settled = files.filter(({ done, failure }) => done || failure).length;
  return (
    <section
      aria-labelledby="dang-tai-len"
      className="fixed right-4 bottom-4 z-20 flex max-h-[60dvh] w-[min(26rem,calc(100vw-2rem))] flex-col rounded-lg border border-line-strong bg-raised shadow-pop max-sm:bottom-20"
    >
      <header className="flex items-center gap-2 border-b border-line px-3 py-2">
        <h2 id="dang-tai-len" className="text-sm font-[650]">
          <span role="status">{t("uploading", { done: settled, count: files.length })}</span>
        </h2>
        {settled > 0 ? (
          <Button size="small" variant="quiet" className="ml-auto" onClick={() => clear()}>
            {t("clearDone")}
          </Button>
        ) : null}
      </header>
      <ul className="overflow-y-auto">
        {files.map((one) => (
          <li key={one.id} className="border-b border-line px-3 py-2 text-sm last:border-0">
            <p className="cut font-[550]">{one.file.name}</p>
            <State one={one} onRetry={() => retry(one)} onDismiss={() => clear(one.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type StateProps = { one: QueuedFile; onRetry: () => void; onDismiss: () => void };

function State({ one: { share, done, failure }, onRetry, onDismiss }: StateProps) {
  const t = useTranslations("library");
  const words = useRefusalWords();
  if (failure) {
    return (
      <div role="alert" className="flex flex-wrap items-center gap-2 text-bad">
        <span className="min-w-0 flex-1">{words(failure)}</span>
        <Button size="small" onClick={onRetry}>
          {t("retry")}
        </Button>
        <Button size="small" variant="quiet" onClick={onDismiss}>
          {t("dismiss")}
        </Button>
      </div>
    );
  }
  if (!done) {
    const hasLeft = share >= 1;
    return (
      <progress
        aria-label={t(hasLeft ? "processing" : "sending")}
        value={hasLeft ? undefined : share}
        max={1}
        className="block w-full accent-accent"
      />
    );
  }
  const look = "underline underline-offset-2";
  return (
    <p className="text-ink-2">
      <Check aria-hidden="true" className="inline size-4 text-ok" />{" "}
      <Link href={libraryAddress({ open: done.picture.id })} className={look}>
        {t(done.wasThere ? "wasThere" : "isThere")}
      </Link>
      {done.alike.length > 0 ? (
        <span className="block text-warn">
          {t("looksLike")}{" "}
          <Link href={libraryAddress({ open: done.alike[0]?.id })} className={look}>
            {t("seeAlike", { count: done.alike.length })}
          </Link>
        </span>
      ) : null}
    </p>
  );
}
