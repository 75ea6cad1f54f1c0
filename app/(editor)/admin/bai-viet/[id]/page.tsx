import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLanguage } from "#app/(desk)/preferences.ts";
import {
  addAuthor,
  addTopic,
  findBrokenLinks,
  findFrontPlaces,
  keepCaptions,
  leaveFinding,
  lookAgain,
  move,
  nameVersion,
  publish,
  rename,
  retract,
  takeOver,
  takeUpFinding,
  unpublish,
} from "#app/(editor)/admin/bai-viet/[id]/actions.ts";
import {
  createPreviewLink,
  listSharing,
  revokePreviewLink,
  settlePreviewAnswer,
} from "#app/(editor)/admin/bai-viet/[id]/preview-actions.ts";
import { schedule, setEmbargo, unschedule } from "#app/(editor)/admin/bai-viet/[id]/timing-actions.ts";
import { requireActor } from "#app/current-actor.ts";
import { ArticleEditor } from "#components/editor/article-editor.client.tsx";
import { deskPreviewPath, frontPreviewPath } from "#domain/addresses/address.ts";
import { listActs } from "#domain/articles/acts.ts";
import { type EditableArticle, getEditableArticle } from "#domain/articles/desk.ts";
import { listAuthorsForDesk } from "#domain/authors/desk.ts";
import { getStyle, listLeft } from "#domain/house-style/desk.ts";
import { MAX_CLIP_BYTES } from "#domain/media/inspect-clip.ts";
import { MAX_UPLOAD_BYTES } from "#domain/media/inspect-picture.ts";
import { PIECE_BYTES } from "#domain/media/upload-pieces.ts";
import type { Actor } from "#domain/people/actor.ts";
import { getPresent } from "#domain/presence/beat.ts";
import { listSharing as listSharingOf } from "#domain/previews/desk.ts";
import { getTiming } from "#domain/releases/desk.ts";
import { listSectionsForDesk } from "#domain/sections/desk.ts";
import { getSettings } from "#domain/settings/published.ts";
import { listTopicsForDesk } from "#domain/topics/desk.ts";
import { readEnv } from "#lib/env.ts";
import { isAppError } from "#lib/errors.ts";
import { createMessages } from "#lib/messages.ts";

type Props = PageProps<"/admin/bai-viet/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: createMessages(await getLanguage())("editor.title") };
}

export default async function EditPage({ params }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const article = await requireOr404(id, actor);
  const [present, timing, sections, authors, topics, { style, owners }, left, sharing, { siteName }] =
    await Promise.all([
      getPresent(article.id, actor),
      getTiming(article.id, actor),
      listSectionsForDesk(actor),
      listAuthorsForDesk(actor),
      listTopicsForDesk(actor),
      getStyle(actor),
      listLeft(article.id, actor),
      listSharingOf({ articleId: article.id }, actor),
      getSettings(),
    ]);
  const { createdById } = article;
  const acts = listActs(actor, { status: article.status, createdById, sectionId: article.content.sectionId });
  return (
    <ArticleEditor
      // Another article is another screen: nothing of the former one's text may stay.
      key={article.id}
      article={article}
      acts={acts}
      personId={actor.id}
      options={{ sections, authors, topics }}
      present={present}
      timing={timing}
      paths={{
        save: `/admin/bai-viet/${article.id}/luu`,
        merge: `/admin/bai-viet/${article.id}/ghep`,
        beat: `/admin/bai-viet/${article.id}/co-mat`,
        history: `/admin/bai-viet/${article.id}/lich-su`,
        preview: deskPreviewPath(article.id),
        frontPreview: frontPreviewPath(article.id),
        sharePicture: `/admin/bai-viet/${article.id}/anh-chia-se`,
      }}
      sharing={sharing}
      siteName={siteName}
      style={{ style, owners, left, siteUrl: readEnv().siteUrl }}
      upload={{ path: "/admin/kho-anh/tai-len", maxBytes: MAX_UPLOAD_BYTES, pieceBytes: PIECE_BYTES }}
      maxClipBytes={MAX_CLIP_BYTES}
      actions={{
        move,
        publish,
        lookAgain,
        findFrontPlaces,
        schedule,
        unschedule,
        setEmbargo,
        unpublish,
        retract,
        rename,
        takeOver,
        nameVersion,
        addAuthor,
        addTopic,
        keepCaptions,
        leaveFinding,
        takeUpFinding,
        findBrokenLinks,
        listSharing,
        createPreviewLink,
        revokePreviewLink,
        settlePreviewAnswer,
      }}
    />
  );
}

async function requireOr404(id: string, actor: Actor): Promise<EditableArticle> {
  try {
    return await getEditableArticle(id, actor);
  } catch (error) {
    if (isAppError(error, "NOT_FOUND")) notFound();
    throw error;
  }
}
