import { useTranslations } from "use-intl";
import { libraryAddress } from "#components/media/library/library-address.ts";
import type { Uploaded } from "#components/media/upload-picture.ts";
import { Button } from "#components/ui/button.tsx";
import type { DeskPicture } from "#domain/media/desk.ts";

type TwinNoticeProps = { twin: Uploaded; onUse: (picture: DeskPicture) => void; onDismiss: () => void };

/** Under a picture that has just arrived: that the archive had it, or one that looks like it, to be used instead. */
export function TwinNotice({ twin: { wasThere, alike }, onUse, onDismiss }: TwinNoticeProps) {
  const t = useTranslations("editor.picture.twin");
  const other = wasThere ? null : (alike[0] ?? null);
  return (
    <div role="status" className="flex flex-wrap items-center gap-2 bg-accent-wash px-3 py-1.5 text-sm">
      {other ? <Face picture={other} /> : null}
      <p className="min-w-0 flex-1 basis-48">
        {t(other ? "alike" : "same")}{" "}
        {other ? (
          <a href={libraryAddress({ open: other.id })} target="_blank" rel="noopener" className="underline">
            {t("see")}
          </a>
        ) : null}
      </p>
      {other ? (
        <Button size="small" onClick={() => onUse(other)}>
          {t("use")}
        </Button>
      ) : null}
      <Button size="small" variant="quiet" onClick={onDismiss}>
        {t(other ? "keep" : "noted")}
      </Button>
    </div>
  );
}

function Face({ picture }: { picture: DeskPicture }) {
  const smallest = picture.variants.find(({ format }) => format === "webp") ?? picture.variants[0];
  return smallest ? <img src={smallest.path} alt={picture.alt} className="h-12 w-16 rounded-sm object-cover" /> : null;
}
