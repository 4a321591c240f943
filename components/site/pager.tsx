interface PagerProps {
  label: string;
  newerUrl: string | null;
  olderUrl: string | null;
  /** What stands between: "Page 3". */
  position?: string;
}

/** Ways to newer and older; nothing where there is only one page. */
export function Pager({ label, newerUrl, olderUrl, position }: PagerProps) {
  if (!newerUrl && !olderUrl) return null;
  return (
    <nav className="pager" aria-label={label}>
      {newerUrl ? (
        <a href={newerUrl} rel="prev">
          ← Newer
        </a>
      ) : (
        <span />
      )}
      {position && <span>{position}</span>}
      {olderUrl ? (
        <a href={olderUrl} rel="next">
          Older →
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
