import { z } from "zod";
import { getActor } from "#app/current-actor.ts";
import { answerOwnPage } from "#app/route-answer.ts";
import type { UploadStep } from "#components/media/upload-picture.ts";
import { replaceMedia } from "#domain/media/commands/replace-media.ts";
import { ClipFacts, uploadClip } from "#domain/media/commands/upload-clip.ts";
import { uploadMedia } from "#domain/media/commands/upload-media.ts";
import { listAlike, requirePicture } from "#domain/media/desk.ts";
import { toFileName } from "#domain/media/file-name.ts";
import {
  countPieces,
  dropPieces,
  keepPiece,
  PIECE_BYTES,
  PieceOf,
  readPieces,
  streamPieces,
} from "#domain/media/upload-pieces.ts";
import type { Actor } from "#domain/people/actor.ts";
import { AppError } from "#lib/errors.ts";

// A file comes in pieces, so that one on a train whose line is cut goes on where it was. A route and not a server
// action, because a browser tells the progress of an upload only for a request of ours.
const Asked = z.object({
  file: PieceOf,
  name: z.string().max(1_000).transform(toFileName).default(""),
  index: z.coerce.number().int().default(0),
  /** What the browser saw of a clip. */
  clip: ClipFacts.omit({ fileName: true }),
  /** The picture whose file it is to become. */
  replaces: z.object({ id: z.uuid(), version: z.coerce.number().int() }).nullable(),
});

export async function GET(request: Request): Promise<Response> {
  return answerOwnPage(request, async () => {
    const { file } = readAsked(request);
    return { ok: true, value: { received: await countPieces(file, await signedIn()) } };
  });
}

export async function PUT(request: Request): Promise<Response> {
  return answerOwnPage<UploadStep>(request, async () => {
    const actor = await signedIn();
    const asked = readAsked(request);
    if (Number(request.headers.get("content-length") ?? 0) > PIECE_BYTES) {
      throw new AppError("INVALID_INPUT", "a piece too large", { field: "piece" });
    }
    const received = await keepPiece(asked.file, asked.index, await request.bytes(), actor);
    const isWhole = received * PIECE_BYTES >= asked.file.size;
    return { ok: true, value: isWhole ? await finish(asked, actor) : { received } };
  });
}

async function finish({ file, name, replaces, clip }: z.output<typeof Asked>, actor: Actor): Promise<UploadStep> {
  const now = new Date();
  try {
    if (file.kind === "clip") {
      const open = () => streamPieces(file, actor);
      return { clip: await uploadClip({ ...clip, fileName: name }, file.size, open, actor, now) };
    }
    const bytes = await readPieces(file, actor);
    if (replaces) {
      await replaceMedia({ ...replaces, bytes, fileName: name }, actor);
      return { picture: await requirePicture(replaces.id, actor), wasThere: false, alike: [] };
    }
    const { id } = await uploadMedia({ bytes, fileName: name }, actor, now);
    const picture = await requirePicture(id, actor);
    const wasThere = picture.createdAt.getTime() !== now.getTime();
    return { picture, wasThere, alike: wasThere ? [] : await listAlike(id, actor) };
  } finally {
    await dropPieces(file, actor);
  }
}

function readAsked(request: Request): z.output<typeof Asked> {
  const { pathname, searchParams } = new URL(request.url);
  const asked = Asked.safeParse({
    file: {
      key: pathname.split("/").at(-1),
      size: searchParams.get("size"),
      kind: searchParams.get("kind") ?? undefined,
    },
    clip: Object.fromEntries(["width", "height", "seconds"].map((fact) => [fact, searchParams.get(fact)])),
    name: searchParams.get("name") ?? undefined,
    index: searchParams.get("index") ?? undefined,
    replaces: searchParams.has("replaces")
      ? { id: searchParams.get("replaces"), version: searchParams.get("version") }
      : null,
  });
  if (!asked.success) throw new AppError("INVALID_INPUT", "no piece of a file", { field: "piece" });
  return asked.data;
}

async function signedIn(): Promise<Actor> {
  const actor = await getActor();
  if (!actor) throw new AppError("SIGNED_OUT", "no session");
  return actor;
}
