import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { changeMany, removePictures, savePicture } from "#app/(desk)/admin/(rail)/kho-anh/actions.ts";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { requireActor } from "#app/current-actor.ts";
import { LIBRARY } from "#components/media/library/library-address.ts";
import { LibraryScreen, type OpenPicture } from "#components/media/library/library-screen.tsx";
import { getPictures, listAlike, listMedia, listTags } from "#domain/media/desk.ts";
import { listClips } from "#domain/media/desk-clips.ts";
import { MAX_UPLOAD_BYTES } from "#domain/media/inspect-picture.ts";
import { MediaFilter } from "#domain/media/schema.ts";
import { PIECE_BYTES } from "#domain/media/upload-pieces.ts";
import { listUses } from "#domain/media/uses.ts";
import type { Actor } from "#domain/people/actor.ts";
import { may } from "#domain/people/policy.ts";
import { createMessages } from "#lib/messages.ts";

// A broken address asks for all of it, and opens none.
const Asked = MediaFilter.extend({ open: z.uuid().optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  return { title: createMessages(await getLanguage())("library.title") };
}

export default async function LibraryPage({ searchParams }: PageProps<"/admin/kho-anh">) {
  const [actor, language, given] = await Promise.all([requireActor(), getLanguage(), searchParams]);
  if (!may(actor, "media.read")) notFound();
  const { open: openId, ...filter } = Asked.parse(given);
  const [page, tags, clips, open] = await Promise.all([
    listMedia(filter, actor),
    listTags(actor),
    filter.kind ? listClips(filter, actor) : null,
    openId ? readOpen(openId, actor) : null,
  ]);
  const upload = { path: `${LIBRARY}/tai-len`, maxBytes: MAX_UPLOAD_BYTES, pieceBytes: PIECE_BYTES };
  return (
    <LibraryScreen
      t={createMessages(language)}
      language={language}
      query={filter}
      page={page}
      tags={tags.map(({ tag }) => tag)}
      open={open}
      clips={clips}
      upload={may(actor, "media.upload") ? upload : null}
      mayRemove={may(actor, "media.remove")}
      actions={{ save: savePicture, changeMany, remove: removePictures }}
      now={new Date()}
    />
  );
}

// One that was taken out meanwhile is not open; the grid says what is there.
async function readOpen(id: string, actor: Actor): Promise<OpenPicture | null> {
  const picture = (await getPictures([id], actor))[id];
  if (!picture) return null;
  const [uses, alike] = await Promise.all([listUses(id, actor), listAlike(id, actor)]);
  return {
    ...{ picture, uses, alike },
    mayChange: may(actor, "media.change", { createdById: picture.uploadedById ?? undefined }),
  };
}
