/** A place or an act of the desk that is known by heart. */
export interface KnownPlace {
  href: string;
  label: string;
  /** What else it is looked for by. */
  words: string;
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How well a text fits: 0 it begins its name, 1 its words begin words of the name, 2 of what else it goes by. */
function rankOf(place: KnownPlace, typed: string): number | null {
  const wanted = wordsOf(typed);
  const begin = (words: string[]) => wanted.every((want) => words.some((word) => word.startsWith(want)));
  const name = wordsOf(place.label);
  if (name.join(' ').startsWith(wanted.join(' '))) return 0;
  if (begin(name)) return 1;
  return begin([...name, ...wordsOf(place.words)]) ? 2 : null;
}

/** The places that a text fits, the best first; all of them where nothing was typed. */
export function matchPlaces(places: KnownPlace[], typed: string): KnownPlace[] {
  const ranked = places.flatMap((place) => {
    const rank = rankOf(place, typed);
    return rank === null ? [] : [{ place, rank }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ place }) => place);
}
