/** A server that shows the pages: where, and the process whose tree does the work. */
export type Contender = { name: string; url: string; pid: number; stop: () => Promise<void> };

/** The pages that all contenders show, as our server sent them: by path, in brotli and plain. */
export type HeldPage = { path: string; contentType: string; brotli: Buffer; plain: Buffer };
