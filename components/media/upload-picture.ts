import { type ActionAnswer, answerOf } from "#components/ui/action-answer.ts";
import type { StoredClip } from "#domain/media/commands/upload-clip.ts";
import type { DeskPicture } from "#domain/media/desk.ts";
import { revivePicture } from "./revive-picture.ts";

/** A picture that is in the archive now: it was there already, or others look like it. */
export type Uploaded = { picture: DeskPicture; wasThere: boolean; alike: DeskPicture[] };

/** What the upload route answers to a piece: how many it has from the beginning, or what the whole file became. */
export type UploadStep = { received: number } | Uploaded | { clip: StoredClip };

type Answer = ActionAnswer<UploadStep>;

/** `path` is the upload route's; `replaces` the picture whose file it is to become. Sizes in bytes. */
export type UploadTarget = {
  path: string;
  maxBytes: number;
  pieceBytes: number;
  replaces?: { id: string; version: number };
};

// Tries after the line was cut, each after a longer wait: about two minutes without a byte, then it is given up.
const WAITS_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];

/** Sends a file to the archive, with `onProgress` as below; one too large is not even begun. Never rejects. */
export async function sendPicture(
  target: UploadTarget,
  file: File,
  onProgress: (share: number) => void,
): Promise<ActionAnswer<Uploaded>> {
  if (file.size > target.maxBytes) {
    return { ok: false, code: "TOO_LARGE", values: { limit: `${Math.round(target.maxBytes / 1_048_576)} MB` } };
  }
  const isPicture = (step: UploadStep): step is Uploaded => "picture" in step;
  const answer = await answerOf(uploadFile(target, {}, file, onProgress, isPicture));
  if (!answer.ok) return answer;
  const { picture, alike, ...rest } = answer.value;
  return { ok: true, value: { ...rest, picture: revivePicture(picture), alike: alike.map(revivePicture) } };
}

/**
 * Sends a file piece by piece, with `facts` in the address; the share that has left goes from 0 to 1. When the line is cut
 * it waits and goes on from what has arrived, also in another visit to the page. Rejects when there is no answer for two
 * minutes.
 */
export async function uploadFile<Done extends UploadStep>(
  target: UploadTarget,
  facts: Record<string, string>,
  file: File,
  onProgress: (share: number) => void,
  isDone: (step: UploadStep) => step is Done,
): Promise<ActionAnswer<Done>> {
  const address = addressOf(target, facts, file);
  const isLong = file.size > target.pieceBytes;
  let index = 0;
  let isKnown = !isLong;
  for (let failures = 0; ; ) {
    try {
      if (!isKnown) {
        const before = await ask(address);
        if (!before.ok) return before;
        if ("received" in before.value) index = before.value.received;
        isKnown = true;
      }
      // All of it is there, but not what became of it: the last piece once more tells.
      const last = Math.max(0, Math.ceil(file.size / target.pieceBytes) - 1);
      const from = Math.min(index, last) * target.pieceBytes;
      const piece = file.slice(from, from + target.pieceBytes);
      address.searchParams.set("index", String(from / target.pieceBytes));
      const answer = await send(address, piece, (loaded) => onProgress((from + loaded) / Math.max(1, file.size)));
      if (!answer.ok) return answer;
      if (isDone(answer.value)) return { ok: true, value: answer.value };
      if ("received" in answer.value) index = answer.value.received;
      failures = 0;
    } catch (error) {
      const wait = WAITS_MS[failures];
      failures += 1;
      if (wait === undefined) throw error;
      await untilOnline(wait);
      isKnown = !isLong;
    }
  }
}

/** The pictures among dropped or pasted files. */
export function pictureFiles(files: FileList | null | undefined): File[] {
  return [...(files ?? [])].filter((file) => file.type.startsWith("image/") || /\.(heic|heif|avif)$/i.test(file.name));
}

function addressOf({ path, replaces }: UploadTarget, facts: Record<string, string>, file: File): URL {
  const address = new URL(`${path}/${keyOf(`${file.name}\n${file.size}\n${file.lastModified}`)}`, location.href);
  address.searchParams.set("size", String(file.size));
  address.searchParams.set("name", file.name.slice(0, 1_000));
  for (const [name, value] of Object.entries(facts)) address.searchParams.set(name, value);
  if (replaces) {
    address.searchParams.set("replaces", replaces.id);
    address.searchParams.set("version", String(replaces.version));
  }
  return address;
}

// The same file gives the same key, so that it goes on after the page was closed. FNV-1a, twice with other beginnings.
function keyOf(text: string): string {
  return [0x811c9dc5, 0x9747b28c]
    .map((basis) => {
      let hash = basis;
      for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}

async function ask(address: URL): Promise<Answer> {
  return (await fetch(address)).json();
}

// XMLHttpRequest, because fetch tells no progress.
function send(address: URL, piece: Blob, onLoaded: (bytes: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", address);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded }) => onLoaded(loaded);
    request.onload = () => {
      if (request.response === null) reject(new Error(`upload answered ${request.status}`));
      else resolve(request.response);
    };
    request.onerror = () => reject(new Error("upload did not reach the server"));
    request.send(piece);
  });
}

function untilOnline(most: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, most);
    function done(): void {
      clearTimeout(timer);
      removeEventListener("online", done);
      resolve();
    }
    addEventListener("online", done);
  });
}

/** What is to be watched or heard among chosen files. */
export function clipFiles(files: FileList | null | undefined): File[] {
  return [...(files ?? [])].filter(({ type }) => type.startsWith("video/") || type.startsWith("audio/"));
}
