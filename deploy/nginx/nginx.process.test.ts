import { request as ask, type IncomingHttpHeaders } from "node:http";
import { connect as connectSecurely } from "node:http2";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findProgram, type RunningNginx, readConfiguration, startNginx } from "#deploy/nginx/testing/start-nginx.ts";
import { LOST, PAGE, page, startOrigin, type TestOrigin } from "#deploy/nginx/testing/test-origin.ts";

const nginx = findProgram("nginx");
const openssl = findProgram("openssl");
// nginx counts in whole seconds and rounds up: two told are less than three, ten less than eleven.
const SOON = { timeout: 8_000, interval: 50 };
const TOLD_MS = 11_000;

test("the files say what the promises rest on", () => {
  const files = readConfiguration();
  expect(Object.keys(files)).toHaveLength(6);
  const { "snippets/toasoan-site.conf": site = "", "snippets/toasoan-headers.conf": headers = "" } = files;
  expect(headers).toMatch(/proxy_set_header X-Forwarded-For \$remote_addr;/);
  expect(site).toMatch(/proxy_cache_use_stale http_500 http_502 http_503 http_504;/);
  expect(site).toMatch(/client_max_body_size 42m;/);
  for (const [name, text] of Object.entries(files)) {
    // These would show what was withdrawn: to whom, and for how long, the origin could no longer say.
    expect(text, name).not.toMatch(/\bupdating\b|proxy_cache_valid|http_40[34]|X-Accel-Expires|Cache-Control Expires/);
    expect(text.split("{").length, name).toBe(text.split("}").length);
  }
});

type Got = { status: number; headers: IncomingHttpHeaders; rawHeaders: string[]; body: string; cache: string };

describe.skipIf(!nginx)("nginx in front of an origin", () => {
  let origin: TestOrigin;
  let front: RunningNginx;

  beforeAll(async () => {
    origin = await startOrigin();
    front = await startNginx(nginx ?? "", origin.port);
  });
  afterAll(async () => {
    await front?.stop();
    await origin?.close();
  });

  function get(path: string, headers: Record<string, string> = {}, method = "GET", body?: Buffer): Promise<Got> {
    return new Promise((resolve, reject) => {
      const options = { port: front.http, path, method, headers: { host: "bao.example", ...headers }, agent: false };
      const asked = ask(options, async (answer) => {
        const parts: Buffer[] = [];
        for await (const part of answer) parts.push(part);
        const { statusCode: status = 0, headers, rawHeaders } = answer;
        const cache = String(headers["x-cache"] ?? "");
        resolve({ status, headers, rawHeaders, body: Buffer.concat(parts).toString(), cache });
      });
      asked.on("error", reject);
      asked.end(body);
    });
  }

  test("within the told time a page comes from nginx, after it from the origin again", async () => {
    origin.answer("/bai", page("one"));
    expect(await get("/bai")).toMatchObject({ status: 200, body: "one", cache: "MISS" });
    origin.answer("/bai", page("two"));
    const again = await get("/bai");
    expect(again).toMatchObject({ body: "one", cache: "HIT" });
    expect(again.headers).toMatchObject({ "cache-control": PAGE, etag: '"one"', vary: "Accept-Encoding" });
    expect(origin.asked("/bai")).toHaveLength(1);
    await expect.poll(async () => (await get("/bai")).body, SOON).toBe("two");
  });

  test("many who ask at once for what is not there yet are one request", async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    origin.answer("/dong", () => gate.then(() => page("crowd")));
    const crowd = Array.from({ length: 20 }, () => get("/dong"));
    await expect.poll(() => origin.asked("/dong").length).toBe(1);
    // All twenty are on their way by now; each goes through the event loop once more than this one.
    await get("/khac");
    open();
    expect((await Promise.all(crowd)).map(({ body }) => body)).toEqual(Array(20).fill("crowd"));
    expect(origin.asked("/dong")).toHaveLength(1);
  });

  test("while one asks anew, the others are shown what was there", async () => {
    origin.answer("/cham", page("old"));
    await get("/cham");
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    origin.answer("/cham", () => gate.then(() => page("new")));
    await expect.poll(async () => (await get("/cham")).cache, SOON).toBe("STALE");
    await expect.poll(() => origin.asked("/cham").length).toBe(2);
    const others = await Promise.all(Array.from({ length: 10 }, () => get("/cham")));
    expect(others.map(({ body, cache }) => `${body} ${cache}`)).toEqual(Array(10).fill("old UPDATING"));
    open();
    await expect.poll(async () => (await get("/cham")).body, SOON).toBe("new");
    expect(origin.asked("/cham").length).toBeLessThan(4);
  });

  test("what was withdrawn while it was read is gone within the told time, and stays so", async () => {
    origin.answer("/dang-doc", page("false"));
    await get("/dang-doc");
    origin.answer("/dang-doc", { status: 410, headers: { "cache-control": PAGE }, body: "retracted" });
    await expect.poll(async () => (await get("/dang-doc")).status, SOON).toBe(410);
    const after = await Promise.all(Array.from({ length: 10 }, () => get("/dang-doc")));
    expect(after.map(({ status }) => status)).toEqual(Array(10).fill(410));
  });

  test("after the told time the first reader sees the truth; only an origin that fails is stood in for", async () => {
    const paths = ["/thu-hoi", "/go-bai", "/mat-mang", "/loi-500", "/loi-503", "/qua-tai"];
    for (const path of paths) {
      origin.answer(path, page(path));
      expect(await get(path)).toMatchObject({ status: 200, cache: "MISS" });
    }
    const heldAt = Date.now();
    origin.answer("/thu-hoi", { status: 410, headers: { "cache-control": PAGE } });
    origin.answer("/go-bai", { status: 404, headers: { "cache-control": LOST } });
    origin.answer("/mat-mang", "broken");
    origin.answer("/loi-500", { status: 500, headers: { "cache-control": "no-store" } });
    origin.answer("/loi-503", { status: 503, headers: { "cache-control": "no-store" } });
    origin.answer("/qua-tai", { status: 429, headers: { "cache-control": "no-store" } });
    // The time itself is what is tried here: there is no event to wait for.
    await expect.poll(() => Date.now() - heldAt, { timeout: TOLD_MS + 2_000 }).toBeGreaterThan(TOLD_MS);
    const answers = await Promise.all(paths.map((path) => get(path)));
    expect(answers.map(({ status, cache }) => `${status} ${cache}`)).toEqual([
      "410 EXPIRED",
      "404 EXPIRED",
      "200 STALE",
      "200 STALE",
      "200 STALE",
      "429 EXPIRED",
    ]);
  });

  test("an origin that does not answer, and nothing held: words of our own that nobody keeps", async () => {
    origin.answer("/chua-co", "broken");
    const { status, headers, body } = await get("/chua-co");
    expect({ status, retry: headers["retry-after"], kept: headers["cache-control"] }).toEqual({
      status: 503,
      retry: "5",
      kept: "no-store",
    });
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(body).toContain("tạm thời chưa mở được");
  });

  test("the newsroom is never kept, whatever its pages say", async () => {
    for (const path of ["/admin", "/admin/bai-viet/1", "/%61dmin/x", "//admin"]) {
      origin.answer(path, page("desk"));
      const answers = [await get(path, { cookie: "toasoan.session_token=a" }), await get(path)];
      expect(answers.map(({ cache }) => cache)).toEqual(["", ""]);
      expect(origin.asked(path).map(({ headers }) => headers.cookie)).toEqual(["toasoan.session_token=a", undefined]);
    }
    origin.answer("/admin-la-gi", page("an article"));
    await get("/admin-la-gi");
    expect((await get("/admin-la-gi")).cache).toBe("HIT");
  });

  test.each([
    ["private", { "cache-control": "private, max-age=60" }],
    ["no-store", { "cache-control": "no-store" }],
    ["silent", {}],
    ["with a cookie", { "cache-control": PAGE, "set-cookie": "a=b" }],
    ["different for each language", { "cache-control": PAGE, vary: "Accept-Encoding, Accept-Language" }],
    ["different for each router state", { "cache-control": PAGE, vary: "rsc" }],
  ])("an answer that is %s is not kept", async (name, headers) => {
    const path = `/rieng-${name.replaceAll(" ", "-")}`;
    origin.answer(path, { headers });
    await get(path);
    expect((await get(path)).cache).toBe("MISS");
    expect(origin.asked(path)).toHaveLength(2);
  });

  test("pages are asked for by nobody: no cookie, no password, no body, no query", async () => {
    origin.answer("/chung", page("for all"));
    const claims = { cookie: "a=b", authorization: "Basic eDp5" };
    await get("/chung?fbclid=1", claims, "GET", Buffer.from("poison"));
    expect((await get("/chung?utm_source=x")).cache).toBe("HIT");
    const [asked, ...more] = origin.asked("/chung");
    expect(more).toEqual([]);
    expect(asked).toMatchObject({ url: "/chung", bytes: 0 });
    expect(asked?.headers).not.toHaveProperty("cookie");
    expect(asked?.headers).not.toHaveProperty("authorization");
    await get("/chung", {}, "POST", Buffer.from("poison"));
    expect(origin.asked("/chung").at(-1)).toMatchObject({ method: "POST", bytes: 0 });
    expect(await get("/chung")).toMatchObject({ body: "for all", cache: "HIT" });
  });

  test("that an article was opened reaches the origin whole, each time, from where it came, and without a cookie", async () => {
    origin.answer("/luot-xem", { status: 204, headers: { "cache-control": "no-store" } });
    const opened = { cookie: "a=b", origin: "https://bao.example", "content-type": "text/plain;charset=UTF-8" };
    for (let times = 0; times < 2; times++) {
      const headers = { ...opened, "x-forwarded-for": "203.0.113.9" };
      const answer = await get("/luot-xem", headers, "POST", Buffer.from("0".repeat(36)));
      expect(answer).toMatchObject({ status: 204, cache: "" });
    }
    const asked = origin.asked("/luot-xem");
    expect(asked.map(({ method, bytes }) => `${method} ${bytes}`)).toEqual(["POST 36", "POST 36"]);
    const { cookie: _ours, ...kept } = opened;
    expect(asked[0]?.headers).toMatchObject({ ...kept, "x-forwarded-for": "127.0.0.1" });
    expect(asked[0]?.headers.cookie).toBeUndefined();
  });

  test("a private preview is never kept, whatever it says, and an answer to it arrives whole", async () => {
    const path = `/xem-truoc/${"A".repeat(43)}`;
    origin.answer(path, page("being written"));
    expect([await get(path), await get(path)].map(({ cache }) => cache)).toEqual(["", ""]);
    origin.answer(`${path}/tra-loi`, { status: 303, headers: { location: path } });
    const answer = await get(`${path}/tra-loi`, { cookie: "a=b" }, "POST", Buffer.from("act=approve"));
    expect(answer.status).toBe(303);
    const [asked] = origin.asked(`${path}/tra-loi`);
    expect(asked).toMatchObject({ method: "POST", bytes: 11 });
    expect(asked?.headers.cookie).toBeUndefined();
  });

  test("search is kept by its query, and a list by what it went on from formerly", async () => {
    origin.answer("/tim-kiem", ({ url }) => page(url));
    for (const path of ["/tim-kiem?q=mua", "/tim-kiem?q=nang"]) {
      expect(await get(path)).toMatchObject({ body: path, cache: "MISS" });
      expect(await get(path)).toMatchObject({ body: path, cache: "HIT" });
    }
    const former = "/chuyen-muc/thoi-su?tu=1764000000000_0198c5a4-0000-7000-8000-000000000001";
    origin.answer("/chuyen-muc/thoi-su", ({ url }) => page(url));
    expect((await get(former)).body).toBe(former);
    expect((await get("/chuyen-muc/thoi-su?tu=1")).body).toBe("/chuyen-muc/thoi-su");
  });

  test("what callers claim about themselves goes no further", async () => {
    const forged = {
      "x-forwarded-for": "203.0.113.9",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      "x-forwarded-port": "666",
      "x-real-ip": "203.0.113.9",
      forwarded: "for=203.0.113.9;host=evil.example",
    };
    for (const path of ["/gia-danh", "/admin/gia-danh", "/healthz"]) {
      await get(path, forged);
      const headers = origin.asked(path)[0]?.headers ?? {};
      expect(headers).toMatchObject({
        host: "bao.example",
        "x-forwarded-for": "127.0.0.1",
        "x-forwarded-proto": "http",
      });
      expect(Object.keys(headers).filter((name) => /forwarded-(host|port)|real-ip|^forwarded$/.test(name))).toEqual([]);
    }
  });

  test("three encodings, however they are asked for, are three entries", async () => {
    origin.answer("/nen", ({ headers }) => {
      const encoding = headers["accept-encoding"];
      return page(encoding ?? "plain", encoding === undefined ? {} : { "content-encoding": encoding });
    });
    const asked: [string | undefined, string][] = [
      ["gzip, deflate, br, zstd", "br"],
      ["br", "br"],
      ["gzip;q=0.8, br;q=1.0, *;q=0.1", "br"],
      ["deflate, gzip;q=1.0", "gzip"],
      ["gzip, br;q=0", "gzip"],
      ["br;q=0.000, gzip; q=0", "plain"],
      ["identity", "plain"],
      ["vibrant", "plain"],
      [undefined, "plain"],
    ];
    for (const [accepted, body] of asked) {
      expect((await get("/nen", accepted === undefined ? {} : { "accept-encoding": accepted })).body).toBe(body);
    }
    expect(origin.asked("/nen").map(({ headers }) => headers["accept-encoding"])).toEqual(["br", "gzip", undefined]);
  });

  test("HEAD, a known version and a part are answered from what is held", async () => {
    origin.answer("/biet", page("0123456789", { "accept-ranges": "bytes" }));
    expect(await get("/biet", {}, "HEAD")).toMatchObject({ status: 200, body: "", cache: "MISS" });
    expect(await get("/biet", {}, "HEAD")).toMatchObject({ status: 200, body: "", cache: "HIT" });
    expect(await get("/biet")).toMatchObject({ body: "0123456789", cache: "HIT" });
    const known = await get("/biet", { "if-none-match": '"0123456789"' });
    expect(known).toMatchObject({ status: 304, body: "", headers: { etag: '"0123456789"', "cache-control": PAGE } });
    expect(await get("/biet", { "if-none-match": '"other"' })).toMatchObject({ status: 200 });
    expect(await get("/biet", { range: "bytes=2-4" })).toMatchObject({ status: 206, body: "234" });
    expect(origin.asked("/biet").map(({ method }) => method)).toEqual(["GET"]);
  });

  test("what the origin left as it is stays as it is, with its strong tag", async () => {
    const body = "a page without end ".repeat(100).trim();
    origin.answer("/tho", page(body, { "content-type": "text/html; charset=utf-8", etag: '"raw"' }));
    const { headers, ...got } = await get("/tho", { "accept-encoding": "gzip" });
    expect(got.body).toBe(body);
    expect(headers).not.toHaveProperty("content-encoding");
    expect(headers.etag).toBe('"raw"');
  });

  test("headers pass once, tags not at all, however many there are", async () => {
    const tags = Array.from({ length: 400 }, (_, index) => `article:${index}`.padEnd(44, "0")).join(" ");
    const policy = { "content-security-policy": "default-src 'none'", "strict-transport-security": "max-age=31536000" };
    origin.answer("/nhieu-the", page("tags", { "surrogate-key": tags, ...policy }));
    const { status, headers, rawHeaders } = await get("/nhieu-the");
    expect(status).toBe(200);
    expect(headers).not.toHaveProperty("surrogate-key");
    const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
    for (const name of [...Object.keys(policy), "cache-control", "etag", "vary"]) {
      expect(names.filter((other) => other === name)).toEqual([name]);
    }
  });

  test("photos straight from a camera pass, what is larger does not", async () => {
    origin.answer("/admin/bai-viet/1/anh", { body: "kept" });
    const MB = 1024 ** 2;
    const photo = await get("/admin/bai-viet/1/anh", {}, "POST", Buffer.alloc(40 * MB + 4_096));
    expect(photo).toMatchObject({ status: 200, body: "kept" });
    expect(origin.asked("/admin/bai-viet/1/anh").map(({ bytes }) => bytes)).toEqual([40 * MB + 4_096]);
    const announced = await get("/admin/bai-viet/1/anh", { "content-length": String(43 * MB) }, "POST");
    expect(announced.status).toBe(413);
  });

  test("a WebSocket reaches the newsroom; readers have none, and no other protocol passes", async () => {
    const upgrade = (path: string, protocol: string) =>
      new Promise<string>((resolve) => {
        const socket = connect(front.http, "127.0.0.1");
        const lines = [`GET ${path} HTTP/1.1`, "Host: bao.example", `Upgrade: ${protocol}`, "Connection: Upgrade"];
        socket.write(`${lines.join("\r\n")}\r\n\r\n`);
        socket.once("data", (data) => {
          socket.destroy();
          resolve(data.toString().split("\r\n")[0] ?? "");
        });
      });
    expect(await upgrade("/admin/song", "websocket")).toContain(" 101 ");
    expect(await upgrade("/admin/song", "h2c")).toContain(" 404 ");
    expect(await upgrade("/song", "websocket")).toContain(" 404 ");
  });
});

test.skipIf(!nginx || !openssl)("with a certificate: HTTP/2, http is sent there, other names get nothing", async () => {
  const origin = await startOrigin();
  const front = await startNginx(nginx ?? "", origin.port, openssl ?? "");
  try {
    origin.answer("/bai", page("one"));
    const url = `http://127.0.0.1:${front.http}/bai?x=1`;
    const sent = await fetch(url, { redirect: "manual", headers: { host: "evil.example" } });
    expect([sent.status, sent.headers.get("location")]).toEqual([308, "https://bao.example/bai?x=1"]);
    const session = connectSecurely(`https://127.0.0.1:${front.https}`, {
      servername: "bao.example",
      rejectUnauthorized: false,
    });
    const answer = session.request({ ":path": "/bai", ":authority": "bao.example" });
    const headers = await new Promise<Record<string, unknown>>((resolve) => answer.once("response", resolve));
    expect(headers).toMatchObject({ ":status": 200, "x-cache": "MISS", "cache-control": PAGE });
    session.destroy();
    expect(origin.asked("/bai")[0]?.headers).toMatchObject({ host: "bao.example", "x-forwarded-proto": "https" });
    const other = connectSecurely(`https://127.0.0.1:${front.https}`, {
      servername: "evil.example",
      rejectUnauthorized: false,
    });
    const fault = await new Promise<Error>((resolve) => other.once("error", resolve));
    expect(String(fault)).toMatch(/unrecognized name/i);
  } finally {
    await front.stop();
    await origin.close();
  }
});
