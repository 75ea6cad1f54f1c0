import type { Nginx } from "#bench/contenders/nginx.ts";

type Site = { folder: string; files: { path: string; file: string }[]; port: number; nginx: Nginx; isRoot: boolean };

/**
 * nginx as somebody tunes it who serves a folder of compressed files: one worker, open files remembered, no log of
 * accesses, connections kept for as long as the load lasts.
 */
export function makeConfig({ folder, files, port, nginx, isRoot }: Site): string {
  const locations = files.map(({ path, file }) => `    location = ${path} { try_files /${file} =404; }`);
  return `
${nginx.module ? `load_module ${nginx.module};` : ""}
${isRoot ? "user root;" : ""}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 512; }
http {
  access_log off;
  types { text/html html; }
  charset utf-8;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=100 inactive=10m;
  open_file_cache_valid 1m;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    ${nginx.brotli === "module" ? "brotli_static on;" : "add_header Content-Encoding br;"}
${locations.join("\n")}
  }
}
`;
}
