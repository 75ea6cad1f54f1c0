import { type EmbedProvider, mayEmbed } from "./embed-providers.ts";

/** Where a preview plays in its place once the reader asks for it, and whether it is wide like a film or tall like a post. */
export type Player = { address: string; shape: "wide" | "tall" };

type PlayerRule = { host: string; shape: Player["shape"]; pathOf: (url: URL) => string | null };

const ID = /^\/(?:shorts|live|embed)\/([\w-]{11})/;

// Players that need a key of ours, or that the site shows to nobody else, are not here: those previews stay links.
const PLAYERS: Partial<Record<EmbedProvider, PlayerRule>> = {
  youtube: {
    // The host that sets no cookie before the film is played.
    host: "www.youtube-nocookie.com",
    shape: "wide",
    pathOf({ hostname, pathname, searchParams }) {
      const id = hostname === "youtu.be" ? pathname.slice(1, 12) : (searchParams.get("v") ?? ID.exec(pathname)?.[1]);
      return id && /^[\w-]{11}$/.test(id) ? `/embed/${id}?autoplay=1` : null;
    },
  },
  vimeo: {
    host: "player.vimeo.com",
    shape: "wide",
    pathOf({ pathname }) {
      const id = /\/(\d{5,12})/.exec(pathname)?.[1];
      return id ? `/video/${id}?dnt=1&autoplay=1` : null;
    },
  },
  facebook: {
    host: "www.facebook.com",
    shape: "tall",
    pathOf(url) {
      if (url.hostname === "fb.watch") return null;
      const kind = /\/(?:videos|reel|watch)\b/.test(url.pathname) ? "video" : "post";
      return `/plugins/${kind}.php?href=${encodeURIComponent(url.href)}`;
    },
  },
  instagram: {
    host: "www.instagram.com",
    shape: "tall",
    pathOf({ pathname }) {
      const [, kind, id] = /\/(p|reel|tv)\/([\w-]+)/.exec(pathname) ?? [];
      return id ? `/${kind}/${id}/embed` : null;
    },
  },
  tiktok: {
    host: "www.tiktok.com",
    shape: "tall",
    pathOf({ pathname }) {
      const id = /\/(?:video|photo)\/(\d+)/.exec(pathname)?.[1];
      return id ? `/embed/v2/${id}` : null;
    },
  },
  x: {
    host: "platform.twitter.com",
    shape: "tall",
    pathOf({ pathname }) {
      const id = /\/status\/(\d+)/.exec(pathname)?.[1];
      return id ? `/embed/Tweet.html?dnt=true&id=${id}` : null;
    },
  },
  openStreetMap: {
    host: "www.openstreetmap.org",
    shape: "wide",
    pathOf: ({ pathname, search }) => (pathname === "/export/embed.html" ? pathname + search : null),
  },
};

/** The hosts whose players may be framed: what the security policy of reader pages lets in, and nothing else. */
export const PLAYER_HOSTS = Object.values(PLAYERS).map(({ host }) => host);

/** The player of an embedded page; null for what has none, which stays a link. */
export function playerOf(provider: EmbedProvider, href: string): Player | null {
  const rule = PLAYERS[provider];
  const path = rule && mayEmbed(provider, href) ? rule.pathOf(new URL(href)) : null;
  return rule && path ? { address: `https://${rule.host}${path}`, shape: rule.shape } : null;
}
