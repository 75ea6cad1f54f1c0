import { READER_SCRIPT_PATH } from "#components/site/generated/reader-script.ts";

// Under `npm run dev` the framework compares the page with what it would have made, and takes what our script did for a
// fault: so there it comes when that is over.
const LATE = `addEventListener("load",()=>setTimeout(()=>{document.head.append(Object.assign(document.createElement("script"),{src:"${READER_SCRIPT_PATH}"}))},1500))`;

/** The readers' own script: fetched beside the page, run when the page is there. */
export function OwnScript() {
  if (process.env.NODE_ENV === "development") return <script>{LATE}</script>;
  return <script src={READER_SCRIPT_PATH} defer />;
}
