import { fileURLToPath } from "node:url";

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Reader pages are rendered whole, held, and made anew when what they show changes (docs/decisions/0012-the-press.md).
  cacheComponents: true,
  partialPrefetching: true,
  cacheHandler: fileURLToPath(new URL("./server/pages/cache-handler.ts", import.meta.url)),
  // A held page has its metadata in the head for everybody. For whom this names, Next would render it anew each time.
  htmlLimitedBots: /(?!)/,
  // The front process compresses once for all readers.
  compress: false,
  // Pictures are encoded at upload; an optimiser that encodes on request is work that strangers can order.
  images: { unoptimized: true },
  // `npm run check` runs the type checker, once and for all files.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@node-rs/argon2", "exifr", "sharp", "pg", "pino", "pg-boss"],
  // A list's feeds stand below it; one route makes them all. The file that proves a key is called like the key.
  rewrites: async () => [
    { source: "/:file(rss.xml|atom.xml|feed.json)", destination: "/feeds/:file" },
    { source: "/:of*/:file(rss.xml|atom.xml|feed.json)", destination: "/feeds/:file/:of*" },
    { source: "/:key([a-z0-9-]{8,128}).txt", destination: "/indexnow-key/:key" },
  ],
  experimental: {
    // Photos straight from a camera pass through the upload action.
    serverActions: { bodySizeLimit: "42mb" },
  },
};

export default config;
