import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { variantFile } from "#domain/media/media-path.ts";
import { askRaw, listenAnywhere } from "#lib/testing/raw-http.ts";
import { sendMedia } from "#server/front/media-files.ts";
