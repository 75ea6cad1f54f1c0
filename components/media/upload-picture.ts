import type { Picture } from "#domain/media/picture.ts";
import type { ErrorCode } from "#lib/errors.ts";

export type UploadAnswer =
  | { ok: true; value: Picture }
  | { ok: false; code: ErrorCode; values: Record<string, string | number> };

/**
 * Sends a file to the upload route and tells the share that has left (0 to 1). XMLHttpRequest, because fetch tells no
 * progress. Rejects when there was no answer.
 */
export function uploadPicture(path: string, file: File, onProgress: (share: number) => void): Promise<UploadAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.response === null) reject(new Error(`upload answered ${request.status}`));
      else resolve(request.response);
    };
    request.onerror = () => reject(new Error("upload did not reach the server"));
    const form = new FormData();
    form.set("file", file);
    request.send(form);
  });
}

/** The pictures among dropped or pasted files. */
export function pictureFiles(files: FileList | null | undefined): File[] {
  return [...(files ?? [])].filter((file) => file.type.startsWith("image/") || /\.(heic|heif|avif)$/i.test(file.name));
}
