import { getMediaFile } from "#domain/media/published.ts";
import { respondWithFile } from "#lib/file-response.ts";

type Context = { params: Promise<{ path: string[] }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  const file = await getMediaFile(`/media/${path.join("/")}`);
  return file ? respondWithFile(request, file) : new Response(null, { status: 404 });
}

export async function HEAD(request: Request, context: Context): Promise<Response> {
  return GET(request, context);
}
