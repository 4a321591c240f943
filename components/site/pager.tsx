interface PagerProps {
  label: string;
  newerUrl: string | null;
  olderUrl: string | null;
  /** What stands between: "Page 3". */
  position?: string;
  /** What the two ways are called. */
  words?: [before: string, after: string];
}

/** Ways to newer and older; nothing where there is only one page. */
export function Pager({ label, newerUrl, olderUrl, position, words = ['← Newer', 'Older →'] }: PagerProps) {
  if (!newerUrl && !olderUrl) return null;
  return (
    <nav className="pager" aria-label={label}>
      {newerUrl ? (
        <a href={newerUrl} rel="prev">
          {words[0]}
        </a>
      ) : (
        <span />
      )}
      {position && <span>{position}</span>}
      {olderUrl ? (
        <a href={olderUrl} rel="next">
          {words[1]}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
