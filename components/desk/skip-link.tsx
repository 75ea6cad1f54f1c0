/** The first stop of the Tab key: past what every screen repeats, to its main part. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <a
      href={`#${to}`}
      className="fixed top-2 left-2 z-50 rounded-md bg-raised px-4 py-2 font-semibold text-accent shadow-pop not-focus:sr-only"
    >
      {children}
    </a>
  );
}
