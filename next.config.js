/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Pictures are encoded at upload; an optimiser that encodes on request is work that strangers can order.
  images: { unoptimized: true },
  // `npm run check` runs the type checker, once and for all files.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@node-rs/argon2", "sharp", "pg", "pino", "pg-boss"],
  experimental: {
    // Photos straight from a camera pass through the upload action.
    serverActions: { bodySizeLimit: "42mb" },
  },
};

export default config;
