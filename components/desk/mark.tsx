/** The program's mark: a T, underlined by the editor's blue pencil. The name stands beside it or in the link around it. */
export function Mark() {
  return (
    <svg viewBox="0 0 36 36" aria-hidden="true" className="size-9 shrink-0">
      <rect x="2" y="2" width="32" height="32" rx="6" fill="currentColor" />
      <path d="M9 11h18M18 11v16" stroke="var(--color-surface)" strokeWidth="3.6" fill="none" />
      <path d="M9 25.5c2.5-2.5 4 1.5 6.5-.5" stroke="#8fb5ff" strokeWidth="2.6" fill="none" strokeLinecap="round" />
    </svg>
  );
}
