import { type UploadStep, type UploadTarget, uploadFile } from "#components/media/upload-picture.ts";
import { type ActionAnswer, answerOf } from "#components/ui/action-answer.ts";
import type { StoredClip } from "#domain/media/commands/upload-clip.ts";

/** What a browser sees of a clip, and a picture out of it. */
type Seen = { width: number | null; height: number | null; seconds: number | null; still: File | null };

// A file that the browser cannot open says nothing for ever.
const LOOK_MS = 8_000;
// The very first picture is often black.
const STILL_AT_S = 1;

/**
 * Sends something to watch or to hear to the archive, with what this browser can tell of it; `still` is a picture out
 * of a video, to stand for it. `onProgress` gets the share that has left (0 to 1). Never rejects.
 */
export async function sendClip(
  target: UploadTarget,
  file: File,
  onProgress: (share: number) => void,
): Promise<ActionAnswer<{ clip: StoredClip; still: File | null }>> {
  if (file.size > target.maxBytes) {
    return { ok: false, code: "TOO_LARGE", values: { limit: `${Math.round(target.maxBytes / 1_048_576)} MB` } };
  }
  const { still, ...facts } = await look(file);
  const query = Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  );
  const isClip = (step: UploadStep): step is { clip: StoredClip } => "clip" in step;
  const answer = await answerOf(uploadFile(target, { kind: "clip", ...query }, file, onProgress, isClip));
  return answer.ok ? { ok: true, value: { clip: answer.value.clip, still } } : answer;
}

async function look(file: File): Promise<Seen> {
  const element = document.createElement("video");
  element.muted = true;
  element.preload = "auto";
  const url = URL.createObjectURL(file);
  try {
    element.src = url;
    await until(element, "loadedmetadata");
    const { videoWidth, videoHeight, duration } = element;
    const isSeen = videoWidth > 0 && videoHeight > 0;
    return {
      width: isSeen ? videoWidth : null,
      height: isSeen ? videoHeight : null,
      seconds: Number.isFinite(duration) ? Math.round(duration) : null,
      still: isSeen ? await takeStill(element, file.name).catch(() => null) : null,
    };
  } catch {
    return { width: null, height: null, seconds: null, still: null };
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function takeStill(video: HTMLVideoElement, name: string): Promise<File | null> {
  video.currentTime = Math.min(STILL_AT_S, (video.duration || 0) / 2);
  await until(video, "seeked");
  const canvas = document.createElement("canvas");
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext("2d")?.drawImage(video, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.9));
  return blob && new File([blob], `${name}.jpg`, { type: "image/jpeg", lastModified: 0 });
}

function until(element: HTMLMediaElement, event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${event}`)), LOOK_MS);
    const settle = (run: () => void) => () => {
      clearTimeout(timer);
      run();
    };
    element.addEventListener(event, settle(resolve), { once: true });
    element.addEventListener(
      "error",
      settle(() => reject(new Error("cannot be opened"))),
      { once: true },
    );
  });
}
