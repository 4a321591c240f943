import { distance } from 'fastest-levenshtein';
import type { Ask } from '@/lib/db/reading';
import { fold, type Term } from './terms';

/** How many letters may be wrong, by the length of the word. */
const mostWrong = ({ length }: string) => (length <= 5 ? 1 : length <= 8 ? 2 : 3);

const lettersOf = (word: string) => [...word].sort().join('');

/** How many letters are wrong; two that changed places are one mistake. */
function wrongLetters(typed: string, meant: string): number {
  const count = distance(typed, meant);
  return count === 2 && lettersOf(typed) === lettersOf(meant) ? 0.9 : count;
}

/** Words alike by their letters in threes, for each word that is in no text of this site. */
const listCandidates = `
  SELECT t.word AS wrong, array_agg(c.word ORDER BY c.likeness DESC, c.word) AS candidates
  FROM unnest($1::text[]) AS t (word)
  CROSS JOIN LATERAL (
    SELECT w.word, similarity(w.word, t.word) AS likeness FROM search_words w
    WHERE w.word % t.word ORDER BY likeness DESC, w.word LIMIT 20
  ) c
  WHERE NOT EXISTS (SELECT FROM search_words k WHERE k.word = t.word)
  GROUP BY t.word`;

function closest(wrong: string, candidates: string[]): string | null {
  const [best] = candidates
    .map((word) => ({ word, mistakes: wrongLetters(wrong, word) }))
    .filter(({ mistakes }) => mistakes <= mostWrong(wrong))
    // Of equals the first is the most alike; people seldom mistake the first letter.
    .toSorted(
      (a, b) => a.mistakes - b.mistakes || Number(a.word[0] !== wrong[0]) - Number(b.word[0] !== wrong[0]),
    );
  return best?.word ?? null;
}

const isWord = /^\p{L}{4,24}$/u;

/**
 * The question with its misspelt words as they may have been meant; null where no word is in doubt.
 * A word is in doubt where no text, name or title of this site has it.
 */
export async function correctSpelling(ask: Ask, question: string, terms: Term[]): Promise<string | null> {
  const words = new Set(terms.flatMap(({ text }) => fold(text).split(/[^\p{L}\p{N}]+/u)));
  const inDoubt = [...words].filter((word) => isWord.test(word));
  if (inDoubt.length === 0) return null;
  const rows = await ask<{ wrong: string; candidates: string[] }>(listCandidates, [inDoubt]);
  const meant = new Map(rows.map(({ wrong, candidates }) => [wrong, closest(wrong, candidates)]));
  const corrected = question.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => meant.get(fold(word)) ?? word);
  return corrected === question ? null : corrected;
}
