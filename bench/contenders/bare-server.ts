import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { z } from "zod";

// A program of its own: node:http and nothing else, answering from memory. What any server on node:http can reach at most.
const Page = z.object({ path: z.string(), contentType: z.string(), file: z.string() });
const [port = "", list = ""] = process.argv.slice(2);
const pages = new Map(
  z
    .array(Page)
    .parse(JSON.parse(list))
    .map(({ path, contentType, file }) => {
      const body = readFileSync(file);
      const headers = { "content-type": contentType, "content-encoding": "br", "content-length": body.length };
      return [path, { body, headers: { ...headers, vary: "accept-encoding" } }];
    }),
);

const server = createServer((request, response) => {
  const page = pages.get(request.url ?? "");
  if (!page) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, page.headers).end(page.body);
});
server.listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
process.on("disconnect", () => process.exit(0));
