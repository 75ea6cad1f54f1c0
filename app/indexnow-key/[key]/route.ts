import { holdDocument } from "#app/held-document.ts";
import { SITE_TAG } from "#domain/invalidations/tags.ts";
import { getSettings } from "#domain/settings/published.ts";

type Context = { params: Promise<{ key: string }> };

/** The file by which engines see that the key is ours: it is called like the key, and holds nothing else. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { key } = await params;
  const { indexNowKey } = await getSettings();
  return holdDocument(key === indexNowKey ? key : null, "text/plain; charset=utf-8", [SITE_TAG]);
}
