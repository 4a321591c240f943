import type { CommentForm, HoldReason } from '../schema';
import { readPageToken } from './hashes';
import type { CommentRules } from './schema';

/** In milliseconds: nobody reads and answers faster than this, and a page is good for this long. */
const fastest = 4_000;
const pageLife = 3 * 86_400_000;
/** In milliseconds: how soon after another one a network's comment is very fast. */
export const pace = 15_000;
/** Comments from one network in an hour until the next ones wait. */
const mostInAnHour = 5;

/** What the records know of whoever writes. */
export interface Standing {
  /** Has a shown comment under this name and address, and none that was spam. */
  isKnown: boolean;
  isBanned: boolean;
  /** The same words stand elsewhere. */
  isRepeated: boolean;
  /** Milliseconds since the last comment from the same network; null where there is none within an hour. */
  sinceLast: number | null;
  inLastHour: number;
}

const linkPattern = /(?:https?:\/\/|\bwww\.)\S+|\[url[=\]]|<a\s/gi;
const countLinks = (text: string) => text.match(linkPattern)?.length ?? 0;

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a text has one of the words, whole; accents and case do not hide one. */
function hasHeldWord(text: string, list: string): boolean {
  const within = ` ${plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const words = list.split('\n').map((line) =>
    plain(line)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return words.some((word) => word !== '' && within.includes(` ${word} `));
}

function isFromPage(form: CommentForm, now: number): { isGood: boolean; isFast: boolean } {
  const token = readPageToken(form.token);
  const age = now - (token?.at ?? 0);
  return {
    isGood: token?.articleId === form.article && age < pageLife,
    isFast: token?.isExact === true && age < fastest,
  };
}

/** Why a comment has to wait for a person; none where it may be shown at once. */
export function findHoldReasons(
  form: CommentForm,
  { standing, rules, now = Date.now() }: { standing: Standing; rules: CommentRules; now?: number },
): HoldReason[] {
  const page = isFromPage(form, now);
  const isFast = page.isFast || (standing.sinceLast !== null && standing.sinceLast < pace);
  const signs: Record<HoldReason, boolean> = {
    banned: standing.isBanned,
    trap: form.website !== '',
    page: !page.isGood,
    speed: isFast,
    many: standing.inLastHour >= mostInAnHour,
    repeat: standing.isRepeated,
    links: countLinks(`${form.name}\n${form.comment}`) > rules.mostLinks,
    words: hasHeldWord(`${form.name}\n${form.comment}\n${form.email}`, rules.heldWords),
    all: rules.waiting === 'all',
    first: rules.waiting === 'new' && !standing.isKnown,
  };
  return (Object.keys(signs) as HoldReason[]).filter((reason) => signs[reason]);
}
