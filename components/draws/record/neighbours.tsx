import type { DrawNeighbour } from '@/lib/draws/views';

/** The rounds just before and after, of any stream. */
export function Neighbours({ older, newer }: { older: DrawNeighbour | null; newer: DrawNeighbour | null }) {
  if (!older && !newer) return null;
  return (
    <nav className="pager" aria-label="Rounds before and after">
      {older ? <a href={older.url}>← Round {older.number}</a> : <span />}
      {newer ? <a href={newer.url}>Round {newer.number} →</a> : <span />}
    </nav>
  );
}
