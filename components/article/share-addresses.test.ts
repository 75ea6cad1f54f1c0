import { expect, test } from "vitest";
import { shareAddresses } from "#components/article/share-addresses.ts";

const URL_ITSELF = "https://bao.example/tau-ve?a=1&b=“2”#x";
const HEADLINE = 'Tàu về & "muộn" 50%? #1 \ud800';

function find(site: string): URL {
  return new URL(shareAddresses(URL_ITSELF, HEADLINE).find((address) => address.site === site)?.href ?? "");
}

test("each site is given the canonical address byte for byte, whatever stands in it", () => {
  expect(find("facebook").searchParams.get("u")).toBe(URL_ITSELF);
  expect(find("x").searchParams.get("url")).toBe(URL_ITSELF);
  expect(find("email").searchParams.get("body")).toBe(URL_ITSELF);
  const { url } = JSON.parse(Buffer.from(find("zalo").searchParams.get("d") ?? "", "base64").toString());
  expect(url).toBe(URL_ITSELF);
});

test("a post on X begins with words where somebody wrote some, and they are nothing but words", () => {
  const post = shareAddresses(URL_ITSELF, HEADLINE, "Tàu về & url=x").find(({ site }) => site === "x")?.href ?? "";
  const { searchParams } = new URL(post);
  expect([...searchParams]).toEqual([
    ["text", "Tàu về & url=x"],
    ["url", URL_ITSELF],
  ]);
});

test("a headline cannot put anything into the address but itself", () => {
  const { searchParams, hash } = find("email");
  expect(searchParams.get("subject")).toBe('Tàu về & "muộn" 50%? #1 \ufffd');
  expect([...searchParams.keys()]).toEqual(["subject", "body"]);
  expect(hash).toBe("");
});
