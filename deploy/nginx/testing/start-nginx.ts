import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const SOURCE = join(import.meta.dirname, "..");
const START_LIMIT_MS = 5_000;

/** A program of this machine, by name; null when it is not installed. */
export function findProgram(name: string): string | null {
  // Debian puts nginx where only root's PATH looks.
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** An nginx with the configuration of this folder. `https` is 0 without a certificate. */
export type RunningNginx = { http: number; https: number; stop: () => Promise<void> };

/**
 * Starts nginx in front of an origin, with the very files of this folder in a temporary one: only addresses, ports and
 * folders are others. With `openssl`, https too, with a certificate made for it.
 * @throws when it does not listen in time, with what it said.
 */
export async function startNginx(nginx: string, originPort: number, openssl?: string): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), "toasoan-nginx-"));
  const [http, https] = [await freePort(), openssl ? await freePort() : 0];
  render(folder, { originPort, http, https });
  if (openssl) makeCertificate(openssl, folder);
  const child = spawn(nginx, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let words = "";
  child.stderr.on("data", (chunk) => (words += chunk));
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  for (const until = Date.now() + START_LIMIT_MS; !(await listens(http)); await delay(20)) {
    if (child.exitCode === null && Date.now() < until) continue;
    await stop();
    throw new Error(`nginx did not start: ${words}`);
  }
  return { http, https, stop };
}

function render(
  folder: string,
  { originPort, http, https }: { originPort: number; http: number; https: number },
): void {
  cpSync(join(SOURCE, "snippets"), join(folder, "snippets"), { recursive: true });
  const site = https ? "toasoan-https.conf" : "toasoan-http.conf";
  const text = ["toasoan.conf", site]
    .map((name) => readFileSync(join(SOURCE, name), "utf8"))
    .join("\n")
    .replaceAll("server 127.0.0.1:3000;", `server 127.0.0.1:${originPort};`)
    .replaceAll("/var/cache/toasoan-nginx", join(folder, "cache"))
    .replaceAll("/etc/letsencrypt/live/bao.example", folder)
    .replaceAll(/^\s*listen \[::\]:.*$/gm, "")
    .replaceAll("listen 80", `listen 127.0.0.1:${http}`)
    .replaceAll("listen 443", `listen 127.0.0.1:${https}`);
  writeFileSync(join(folder, "toasoan.conf"), text);
  // Around it, what Debian's own nginx.conf sets: our files must get on with it.
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${name};`);
  writeFileSync(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""}
    daemon off; worker_processes 2; pid nginx.pid; error_log stderr warn;
    events { worker_connections 512; }
    http {
      access_log off; ${temporary.join(" ")}
      sendfile on; tcp_nopush on; default_type application/octet-stream; gzip on;
      ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3; ssl_prefer_server_ciphers on;
      include toasoan.conf;
    }`,
  );
}

function makeCertificate(openssl: string, folder: string): void {
  const [key, certificate] = [join(folder, "privkey.pem"), join(folder, "fullchain.pem")];
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  execFileSync(openssl, ["req", ...kind, "-subj", "/CN=bao.example", "-keyout", key, "-out", certificate], {
    stdio: "ignore",
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

/** Every configuration file of this folder, without its comments, by name. */
export function readConfiguration(): Record<string, string> {
  const names = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".conf"));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(SOURCE, name), "utf8").replaceAll(/^\s*#.*$/gm, "")]),
  );
}
