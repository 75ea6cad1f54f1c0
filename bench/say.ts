/** Tells where the bench is, on stderr: stdout is for the tables alone. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
