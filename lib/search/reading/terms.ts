/** One thing that has to be there (or, with a minus before it, must not): a word, or words in a row. */
export interface Term {
  text: string;
  isExcluded: boolean;
}

/** More words than these are no question of a reader. */
const mostTerms = 12;

/** Letters of a text without accents, small: "Québec" → "quebec". */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const hasWord = /[\p{L}\p{N}]/u;

/**
 * A cleaned question → its terms: quoted words stay together, "-word" leaves out, all else is a word.
 * Nothing in it is an operator: terms are given to the database as values.
 */
export function readTerms(question: string): Term[] {
  const pieces = question.matchAll(/(-?)"([^"]+)"?|(\S+)/g);
  const terms = [...pieces].map(([, minus, phrase, word = '']) => {
    if (phrase !== undefined) return { text: phrase.trim(), isExcluded: minus === '-' };
    const isExcluded = /^-\p{L}/u.test(word);
    return { text: isExcluded ? word.slice(1) : word, isExcluded };
  });
  return terms.filter(({ text }) => hasWord.test(text)).slice(0, mostTerms);
}

/** Words of a text, folded, numbers without separators: "CRS 3,500" → crs, 3500. */
export function wordsOf(text: string): string[] {
  return fold(text.replace(/(\d),(?=\d{3}\b)/g, '$1')).match(/[\p{L}\p{N}]+/gu) ?? [];
}
