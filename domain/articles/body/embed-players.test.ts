import { expect, test } from "vitest";
import { PLAYER_HOSTS, playerOf } from "#domain/articles/body/embed-players.ts";

test.each([
  [
    "youtube",
    "https://www.youtube.com/watch?t=9&v=toasoanmau1&list=a",
    "https://www.youtube-nocookie.com/embed/toasoanmau1?autoplay=1",
  ],
  [
    "youtube",
    "https://youtu.be/toasoanmau1?si=theo-doi",
    "https://www.youtube-nocookie.com/embed/toasoanmau1?autoplay=1",
  ],
  [
    "youtube",
    "https://m.youtube.com/shorts/toasoanmau1",
    "https://www.youtube-nocookie.com/embed/toasoanmau1?autoplay=1",
  ],
  ["vimeo", "https://vimeo.com/123456789/abc", "https://player.vimeo.com/video/123456789?dnt=1&autoplay=1"],
  ["tiktok", "https://www.tiktok.com/@toasoan/video/7123456789", "https://www.tiktok.com/embed/v2/7123456789"],
  ["instagram", "https://www.instagram.com/toasoan/reel/Cx_1-a/", "https://www.instagram.com/reel/Cx_1-a/embed"],
  [
    "x",
    "https://twitter.com/toasoan/status/1234567890",
    "https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890",
  ],
  [
    "facebook",
    "https://www.facebook.com/toasoan/videos/123456",
    "https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Ftoasoan%2Fvideos%2F123456",
  ],
  [
    "openStreetMap",
    "https://www.openstreetmap.org/export/embed.html?bbox=1,2,3,4",
    "https://www.openstreetmap.org/export/embed.html?bbox=1,2,3,4",
  ],
] as const)("%s plays %s", (provider, href, address) => {
  expect(playerOf(provider, href)?.address).toBe(address);
  expect(PLAYER_HOSTS).toContain(new URL(address).host);
});

test.each([
  ["zalo", "https://video.zalo.me/v/abc"],
  ["googleMaps", "https://maps.app.goo.gl/abc"],
  ["tiktok", "https://vm.tiktok.com/abc"],
  ["openStreetMap", "https://www.openstreetmap.org/node/1"],
  ["youtube", "https://www.youtube.com.evil.example/watch?v=toasoanmau1"],
  ["youtube", "javascript:alert(1)//youtu.be/toasoanmau1"],
] as const)("%s has no player for %s", (provider, href) => {
  expect(playerOf(provider, href)).toBeNull();
});
