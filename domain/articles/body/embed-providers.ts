type ProviderRule = {
  /** As readers know it. */
  name: string;
  /** The hosts, and what path and query must look like on them. */
  addresses: { hosts: string[]; path: RegExp }[];
};

const YOUTUBE = ["youtube.com", "www.youtube.com", "m.youtube.com"];
const FACEBOOK = ["facebook.com", "www.facebook.com", "m.facebook.com", "web.facebook.com"];
const X = ["x.com", "www.x.com", "twitter.com", "www.twitter.com", "mobile.twitter.com"];
const GOOGLE_MAPS = ["www.google.com", "www.google.com.vn", "google.com", "maps.google.com"];

// An address that is not in this table is a link in the text: what an embed loads one day has to be known beforehand.
const PROVIDERS = {
  youtube: {
    name: "YouTube",
    addresses: [
      { hosts: YOUTUBE, path: /^\/watch\?(?:[\w-]+=[\w.%-]*&)*v=[\w-]{11}(?:&|$)/ },
      { hosts: YOUTUBE, path: /^\/(?:shorts|live|embed)\/[\w-]{11}(?:\?|$)/ },
      { hosts: ["youtu.be"], path: /^\/[\w-]{11}(?:\?|$)/ },
    ],
  },
  vimeo: {
    name: "Vimeo",
    addresses: [
      { hosts: ["vimeo.com", "www.vimeo.com"], path: /^\/\d{5,12}(?:\/\w+)?(?:\?|$)/ },
      { hosts: ["player.vimeo.com"], path: /^\/video\/\d{5,12}(?:\?|$)/ },
    ],
  },
  facebook: {
    name: "Facebook",
    addresses: [
      { hosts: FACEBOOK, path: /^\/(?:[\w.-]+\/)?(?:videos|posts|reel|share\/[vpr])\/[\w.-]+/ },
      { hosts: FACEBOOK, path: /^\/(?:watch\/?\?v=\d+|(?:photo(?:\.php|\/)?|permalink\.php)\?\w+=\w+)/ },
      { hosts: FACEBOOK, path: /^\/groups\/[\w.-]+\/(?:posts|permalink)\/\d+/ },
      { hosts: ["fb.watch"], path: /^\/[\w-]+\/?$/ },
    ],
  },
  instagram: {
    name: "Instagram",
    addresses: [{ hosts: ["instagram.com", "www.instagram.com"], path: /^\/(?:[\w.]+\/)?(?:p|reel|tv)\/[\w-]+/ }],
  },
  tiktok: {
    name: "TikTok",
    addresses: [
      { hosts: ["tiktok.com", "www.tiktok.com"], path: /^\/@[\w.]+\/(?:video|photo)\/\d+/ },
      { hosts: ["vm.tiktok.com", "vt.tiktok.com"], path: /^\/\w+\/?(?:\?|$)/ },
    ],
  },
  x: {
    name: "X",
    addresses: [{ hosts: X, path: /^\/\w{1,15}\/status\/\d+/ }],
  },
  zalo: {
    name: "Zalo",
    addresses: [
      { hosts: ["video.zalo.me"], path: /^\/[\w@./-]+/ },
      { hosts: ["zalo.me", "www.zalo.me"], path: /^\/(?:v|s|video)\/[\w./-]+/ },
    ],
  },
  googleMaps: {
    name: "Google Maps",
    addresses: [
      { hosts: GOOGLE_MAPS, path: /^\/maps[/?]./ },
      { hosts: ["maps.app.goo.gl"], path: /^\/\w+(?:\?|$)/ },
    ],
  },
  openStreetMap: {
    name: "OpenStreetMap",
    addresses: [
      {
        hosts: ["openstreetmap.org", "www.openstreetmap.org"],
        path: /^\/(?:\?|$|(?:node|way|relation)\/\d+|export\/embed\.html\?)/,
      },
    ],
  },
} satisfies Record<string, ProviderRule>;

/** A site whose pages may stand in an article as a preview. */
export type EmbedProvider = keyof typeof PROVIDERS;

export function isProvider(name: string): name is EmbedProvider {
  return Object.hasOwn(PROVIDERS, name);
}

/** What readers call a provider. */
export function providerName(provider: EmbedProvider): string {
  return PROVIDERS[provider].name;
}

/** Whether an address is a https page of this provider, of a kind that we know. */
export function mayEmbed(provider: string, href: string): boolean {
  // A space or a backslash within is read otherwise by browsers than by people.
  if (!isProvider(provider) || !/^https:\/\/[^\s\\]+$/.test(href) || !URL.canParse(href)) return false;
  const { hostname, port, username, password, pathname, search } = new URL(href);
  if (port || username || password) return false;
  return PROVIDERS[provider].addresses.some(
    ({ hosts, path }) => hosts.includes(hostname) && path.test(pathname + search),
  );
}

/** The provider that an address is a page of; null for what may not be embedded. */
export function findProvider(href: string): EmbedProvider | null {
  const names = Object.keys(PROVIDERS) as EmbedProvider[];
  return names.find((name) => mayEmbed(name, href)) ?? null;
}
