import { titleWords } from './everyday-words';

interface Titled {
  title: string;
  titleFr: string;
}

/** Small words that say nothing of an occupation, in both languages. */
const fillers = new Set(
  'a an and at for in of or the to with au aux d de des du en et l la le les un une'.split(' '),
);

/** Lower case, without accents: "Infirmière" → "infirmiere". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

const wordsOf = (text: string) => fold(text).match(/[a-z0-9]+/g) ?? [];

/** A word without the ending that says who, how many or doing what: welders, welding → weld. */
function stem(word: string): string {
  const short = word.replace(/(?:ings?|ers?|ors?|ists?|es|s)$/, '');
  return short.length >= 4 ? short : word;
}

/** How well a word that was asked stands for a title's word: 0 not at all. */
function closeness(asked: string, word: string): number {
  if (word === asked || word === `${asked}s`) return 4;
  if (word.startsWith(asked)) return 3;
  if (word.startsWith(stem(asked))) return 2;
  return asked.length >= 4 && word.includes(asked) ? 1 : 0;
}

function best(asked: string, words: string[]): number {
  return Math.max(0, ...words.map((word) => closeness(asked, word)));
}

/**
 * Occupations whose English or French title has the words that were asked, the closest first; where
 * none has all of them, those that have one.
 */
export function matchTitles<T extends Titled>(text: string, occupations: T[]): T[] {
  const asked = wordsOf(titleWords(fold(text))).filter((word) => !fillers.has(word));
  if (asked.length === 0) return [];
  const rated = occupations.map((occupation) => {
    const rates = [occupation.title, occupation.titleFr].map((title) => {
      const words = wordsOf(title);
      const each = asked.map((word) => best(word, words));
      const sum = each.reduce((total, rate) => total + rate, 0);
      // Of equal ones, the shorter title is more of what was asked.
      return { isWhole: each.every((rate) => rate > 0), rate: sum - words.length / 100, isAny: sum > 0 };
    });
    const whole = rates.filter(({ isWhole }) => isWhole);
    const chosen = whole.length > 0 ? whole : rates.filter(({ isAny }) => isAny);
    return {
      occupation,
      isWhole: whole.length > 0,
      rate: chosen.length > 0 ? Math.max(...chosen.map(({ rate }) => rate)) : null,
    };
  });
  const found = rated.filter(({ isWhole }) => isWhole);
  const shown = found.length > 0 ? found : rated.filter(({ rate }) => rate !== null);
  return shown.toSorted((a, b) => (b.rate ?? 0) - (a.rate ?? 0)).map(({ occupation }) => occupation);
}
