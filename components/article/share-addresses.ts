/** Where an article can be sent: the word on the link, and an address that works without a script. */
export type ShareAddress = { site: "email" | "zalo" | "facebook" | "x"; href: string };

/**
 * The addresses that offer an article to others. `url` is its whole canonical address; `post` are words that a post on X
 * begins with.
 */
export function shareAddresses(url: string, headline: string, post: string | null = null): ShareAddress[] {
  const [address, title] = [encode(url), encode(headline)];
  // Zalo has no plain address of its own: this is what its button opens, with what that puts there.
  const bytes = new TextEncoder().encode(JSON.stringify({ url }));
  const zalo = encode(btoa(String.fromCharCode(...bytes)));
  return [
    { site: "email", href: `mailto:?subject=${title}&body=${address}` },
    { site: "zalo", href: `https://button-share.zalo.me/share_external?d=${zalo}` },
    { site: "facebook", href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { site: "x", href: `https://x.com/intent/post?${post === null ? "" : `text=${encode(post)}&`}url=${address}` },
  ];
}

// What has a meaning of its own in a query is written otherwise, and no more: Vietnamese letters three times as long could
// no longer be packed with the headline that says the same. Half of a surrogate pair, which no text should have, would
// make encoding throw and the page with it.
function encode(text: string): string {
  return text.toWellFormed().replace(/[^\p{L}\p{M}\p{N}\-._~:/?@!$,=()*]/gu, encodeURIComponent);
}
