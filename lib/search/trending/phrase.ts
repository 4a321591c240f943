import { cleanQuestion } from '../schema';

const longest = 60;
const mostWords = 8;

/** Letters, digits and what stands between words; everything else is a probe, a code or an address. */
const plainWords = /^[\p{L}\p{M}\p{N} '’,.&#-]+$/u;

/** What may be about a person, or was typed to see what happens. */
const neverCounted = [
  // Telephone, file and card numbers: six digits and more, whatever stands between them.
  /(?:\d[ .,-]*){6,}/,
  /www\.|\.(?:com|ca|org|net|php|asp|html?|env|git|js)\b/i,
  /\.\./,
  /\b(?:select|union|insert|update|delete|drop|sleep|benchmark|waitfor|exec)\b.*\b(?:from|select|into|table|delay|where)\b/i,
  /\b(?:or|and) \d+ ?\d+\b|\balert\b|\bonerror\b|\betc passwd\b/i,
  // Keys, hashes and keyboards that were leaned on.
  /\S{25,}/,
  /(.)\1{3,}/u,
  /\b(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{9,}\b/i,
];
/** Calendar dates are six digits and more, and harmless. */
const date = /\b(?:19|20)\d\d-\d\d(?:-\d\d)?\b/g;

/**
 * A question as it is counted: small letters, single spaces. Null for what is never counted: too
 * long, too short, mail and web addresses, long numbers, code, probes.
 */
export function countablePhrase(question: string): string | null {
  const phrase = cleanQuestion(question)
    .toLowerCase()
    .replace(/["“”?!]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,]$/, '');
  if (phrase.length < 2 || phrase.length > longest || phrase.split(' ').length > mostWords) return null;
  if (!plainWords.test(phrase) || !/[\p{L}\p{N}]/u.test(phrase)) return null;
  const rest = phrase.replace(date, '');
  return neverCounted.some((pattern) => pattern.test(rest)) ? null : phrase;
}
