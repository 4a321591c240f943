import type { Found } from '@/lib/search/desk/find-anything';
import { type KnownPlace, matchPlaces } from './match';

export interface Hit {
  key: string;
  href: string;
  title: string;
  note: string;
}
export interface HitGroup {
  title: string;
  hits: Hit[];
}

const kinds = { article: 'Articles', draw: 'Draws', person: 'People' } as const;

const ofPlaces = (kind: string, places: KnownPlace[]): Hit[] =>
  places.map(({ href, label }) => ({
    key: `${kind}-${label.replaceAll(' ', '-')}`,
    href,
    title: label,
    note: '',
  }));

/** All hits in their groups: acts and places, then records. Empty groups are left out. */
export function groupHits(
  text: string,
  known: { acts: KnownPlace[]; places: KnownPlace[]; found: Found[] },
): HitGroup[] {
  const records = Object.entries(kinds).map(([kind, title]) => ({
    title,
    hits: known.found
      .filter((one) => one.kind === kind)
      .map(({ href, title: name, note }) => ({ key: href.replaceAll('/', '-'), href, title: name, note })),
  }));
  return [
    { title: 'Do', hits: ofPlaces('act', matchPlaces(known.acts, text)) },
    { title: 'Go to', hits: ofPlaces('place', matchPlaces(known.places, text)) },
    ...records,
  ].filter(({ hits }) => hits.length > 0);
}
