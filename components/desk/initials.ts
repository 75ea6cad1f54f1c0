/** One or two letters for a person: a Vietnamese name is called by its last words, so "Nguyễn Thảo Linh" is TL. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .filter(Boolean)
    .slice(-2)
    .map((word) => Array.from(word)[0]?.toLocaleUpperCase("vi"))
    .join("");
}
