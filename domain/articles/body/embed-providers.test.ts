import { expect, test } from "vitest";
import { mayEmbed } from "#domain/articles/body/embed-providers.ts";

test.each([
  ["youtube", "https://www.youtube.com/watch?v=toasoanmau1"],
  ["youtube", "https://m.youtube.com/watch?feature=share&v=toasoanmau1&t=30s"],
  ["youtube", "https://youtu.be/toasoanmau1?si=abc"],
  ["youtube", "https://www.youtube.com/shorts/toasoanmau1"],
  ["vimeo", "https://vimeo.com/123456789"],
  ["facebook", "https://www.facebook.com/toasoan.mau/videos/1234567890/"],
  ["facebook", "https://www.facebook.com/watch/?v=1234567890"],
  ["facebook", "https://fb.watch/aBcD-1/"],
  ["instagram", "https://www.instagram.com/reel/AbC_123/"],
  ["tiktok", "https://www.tiktok.com/@toasoan.mau/video/7123456789012345678?lang=vi"],
  ["x", "https://x.com/toasoan/status/1234567890"],
  ["x", "https://twitter.com/toasoan/status/1234567890"],
  ["zalo", "https://video.zalo.me/v/abc123"],
  ["googleMaps", "https://www.google.com/maps/place/Ga/@10.1,107.2,15z"],
  ["googleMaps", "https://maps.app.goo.gl/AbC123"],
  ["openStreetMap", "https://www.openstreetmap.org/?mlat=10.1&mlon=107.2#map=15/10.1/107.2"],
  ["openStreetMap", "https://www.openstreetmap.org/#map=15/10.1/107.2"],
])("%s: %s", (provider, href) => {
  expect(mayEmbed(provider, href)).toBe(true);
});

test.each([
  ["youtube", "http://www.youtube.com/watch?v=toasoanmau1"],
  ["youtube", "https://www.youtube.com.evil.example/watch?v=toasoanmau1"],
  ["youtube", "https://www.youtube.com@evil.example/watch?v=toasoanmau1"],
  ["youtube", "https://a:b@www.youtube.com/watch?v=toasoanmau1"],
  ["youtube", "https://www.youtube.com:8443/watch?v=toasoanmau1"],
  ["youtube", "https://www.youtube.com\\@evil.example/watch?v=toasoanmau1"],
  ["youtube", "https://www.you\ntube.com/watch?v=toasoanmau1"],
  ["youtube", " https://www.youtube.com/watch?v=toasoanmau1"],
  ["youtube", "https://www.youtube.com/watch?v=short"],
  ["youtube", "https://www.youtube.com/redirect?q=https://evil.example&v=toasoanmau1"],
  ["youtube", "https://www.youtube.com/@toasoan"],
  ["youtube", "//www.youtube.com/watch?v=toasoanmau1"],
  ["youtube", "javascript:alert(1)//https://www.youtube.com/watch?v=toasoanmau1"],
  ["youtube", "data:text/html,https://www.youtube.com/watch?v=toasoanmau1"],
  ["youtube", "https://vimeo.com/123456789"],
  ["facebook", "https://www.facebook.com/l.php?u=https://evil.example"],
  ["googleMaps", "https://www.google.com/url?q=https://evil.example"],
  ["googleMaps", "https://www.google.com/maps"],
  ["openStreetMap", "https://www.openstreetmap.org/login"],
  ["x", "https://x.com/toasoan"],
  ["constructor", "https://www.youtube.com/watch?v=toasoanmau1"],
  ["iframe", "https://evil.example/"],
  ["youtube", ""],
])("not as %s: %j", (provider, href) => {
  expect(mayEmbed(provider, href)).toBe(false);
});
