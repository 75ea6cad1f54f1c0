import { connection } from "next/server";
import { cache } from "react";
import { getShared } from "#domain/previews/shared.ts";

/** What a private link leads to. The document and the page ask the same. */
export const findShared = cache(async (token: string) => {
  await connection();
  return getShared(token);
});
