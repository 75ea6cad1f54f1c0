import { expect, test } from "vitest";
import { cleanLink } from "./clean-link.ts";

test.each([
  ["https://bao.example/bai?utm_source=zalo&id=7&fbclid=x", "https://bao.example/bai?id=7"],
  ["https://bao.example/bai?utm_source=zalo#muc", "https://bao.example/bai#muc"],
  ["https://www.google.com/url?q=https://bao.example/a%3Fb%3D1&sa=D", "https://bao.example/a?b=1"],
  ["https://www.google.com.vn/url?sa=t&url=https%3A%2F%2Fbao.example%2F", "https://bao.example/"],
  ["https://l.facebook.com/l.php?u=https%3A%2F%2Fbao.example%2Fx%3Ffbclid%3D1&h=AT", "https://bao.example/x"],
  ["https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbao.example%2F&data=1", "https://bao.example/"],
  ["https://www.google.com/search?q=bến+phà", "https://www.google.com/search?q=bến+phà"],
  ["https://bao.example/đường?x=1", "https://bao.example/đường?x=1"],
  ["https://youtu.be/abcdefghijk?si=Xy1_z&t=42", "https://youtu.be/abcdefghijk?t=42"],
  ["https://youtu.be/abcdefghijk?si=Xy1_z", "https://youtu.be/abcdefghijk"],
  [
    "https://www.youtube.com/watch?app=desktop&v=abcdefghijk&pp=ygUF&list=PL1&ab_channel=Ben&feature=share",
    "https://www.youtube.com/watch?v=abcdefghijk&list=PL1",
  ],
  ["https://m.youtube.com/shorts/abcdefghijk?si=a&feature=share", "https://m.youtube.com/shorts/abcdefghijk"],
  ["https://www.youtube.com/results?search_query=phà", "https://www.youtube.com/results?search_query=phà"],
  ["mailto:toasoan@bao.example", "mailto:toasoan@bao.example"],
  ["/chuyen-muc/thoi-su", "/chuyen-muc/thoi-su"],
])("%s leads to %s", (copied, clean) => {
  expect(cleanLink(copied)).toBe(clean);
});

test.each([
  "javascript:alert(1)",
  " java\nscript:alert(1)",
  "data:text/html,x",
  "file:///C:/a.docx",
  "https://www.google.com/url?q=javascript:alert(1)//",
  "",
  "//evil.example",
])("%j is no link for an article, or stays with the sender", (copied) => {
  const clean = cleanLink(copied);
  expect(clean === null || clean.startsWith("https://www.google.com/url?")).toBe(true);
});

test("senders that send to senders come to an end", () => {
  let href = "https://bao.example/";
  for (let step = 0; step < 6; step++) href = `https://www.google.com/url?q=${encodeURIComponent(href)}`;
  expect(cleanLink(href)).toMatch(/^https:\/\/www\.google\.com\/url/);
});
