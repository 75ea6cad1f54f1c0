/** A page of the archive: where it belongs as a way back, and what it is of. */
export function ArchiveHeading({ above, title }: { above: { path: string; words: string }; title: string }) {
  return (
    <div className="pt-(--row) pb-3">
      <p className="kicker">
        <a href={above.path} className="inline-block py-1">
          {above.words}
        </a>
      </p>
      <h1 className="text-display tracking-[-0.014em]">{title}</h1>
    </div>
  );
}
