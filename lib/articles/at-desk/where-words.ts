import { Prisma } from '@/lib/db/generated/client';
import { likeText } from '@/lib/db/like-text';

/** From so many signs on, the indexes of trigrams find a part anywhere. */
const trigram = 3;

/** One typed word: anywhere in the headline or standfirst, or, where it is very short, where a word begins. */
function whereWord(word: string): Prisma.Sql {
  const letters = word.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (word.length < trigram && letters) {
    return Prisma.sql`to_tsvector('simple'::regconfig, a.headline || ' ' || a.standfirst)
      @@ to_tsquery('simple'::regconfig, ${`${letters}:*`})`;
  }
  const part = `%${likeText(word)}%`;
  return Prisma.sql`(a.headline ILIKE ${part} OR a.standfirst ILIKE ${part})`;
}

/** What an article `a` fulfils that has every typed word (eight of them at most); a number is an article's own too. */
export function whereWords(search: string): Prisma.Sql[] {
  const words = search.split(/\s+/).filter(Boolean).slice(0, 8).map(whereWord);
  const id = /^#?(\d{1,9})$/.exec(search)?.[1];
  return id ? [Prisma.sql`(a.id = ${Number(id)} OR ${Prisma.join(words, ' AND ')})`] : words;
}
