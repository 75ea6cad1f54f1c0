import { expect, test } from "vitest";
import { isBot } from "#server/front/views/is-bot.ts";

const CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0";

test.each([
  `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`,
  `Mozilla/5.0 (Linux; Android 14; SM-A155F) ${CHROME} Mobile Safari/537.36`,
  `Mozilla/5.0 (Linux; Android 11; CUBOT NOTE 20) ${CHROME} Mobile Safari/537.36`,
  `Mozilla/5.0 (Linux; Android 11; X19_CUBOT) ${CHROME} Mobile Safari/537.36`,
  `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/132.0 Chrome/126.0 Safari/537.36`,
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/24",
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/490.0]",
  "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
  "Opera/9.80 (Android; Opera Mini/36.2/191.249; U; vi) Presto/2.12.423 Version/12.16",
])("a reader uses %s", (userAgent) => {
  expect(isBot(userAgent)).toBe(false);
});

test.each([
  undefined,
  "",
  "curl/8.9.1",
  "Wget/1.24",
  "python-requests/2.32",
  "Go-http-client/2.0",
  "okhttp/4.12",
  "WhatsApp/2.24",
  "facebookexternalhit/1.1",
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  `Mozilla/5.0 ${CHROME} Safari/537.36 (compatible; GPTBot/1.2)`,
  "Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)",
  "Mozilla/5.0 (compatible; robot_x)",
  "Mozilla/5.0 (compatible; Bytespider)",
  `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36`,
  `Mozilla/5.0 (Linux; Android 11; moto g) ${CHROME} Mobile Safari/537.36 Chrome-Lighthouse`,
  "Mozilla/5.0 (compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)",
  "Mozilla/5.0 (Windows NT 6.1; WOW64) BingPreview/1.0b",
  "not Mozilla/5.0",
])("no reader uses %s", (userAgent) => {
  expect(isBot(userAgent)).toBe(true);
});
