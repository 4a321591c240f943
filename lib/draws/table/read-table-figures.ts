import type { DrawFigures } from '../rules/read-draw';
import { readTypedCount } from '../rules/typed-values';

type Reading<T> = { ok: true; value: T } | { ok: false; problem: string };

/** What stands in a table where no figure was published. */
const nothing = /^(?:|[-–—]+|n\/?a\.?|not (?:applicable|available|published)|none published)$/i;

type Invitations = Pick<DrawFigures, 'invitations' | 'invitationsQualifier'>;

/**
 * A count as provinces write it: `1,024`, `<10`, `fewer than 10`, `less than 5`, `62 (combined)`, or
 * words for "not published". A mark beside it (`182*`) may say something else, so it is none.
 */
export function readTableInvitations(given: string): Reading<Invitations> {
  const text = given.trim().replace(/\s+/g, ' ');
  const read = (
    digits: string,
    invitationsQualifier: Invitations['invitationsQualifier'],
  ): Reading<Invitations> => {
    const invitations = readTypedCount(digits);
    return invitations === null
      ? { ok: false, problem: `“${text}” is no count. Write 1,024, <10, 62 (combined), or nothing` }
      : { ok: true, value: { invitations, invitationsQualifier } };
  };
  if (nothing.test(text)) return { ok: true, value: { invitations: null, invitationsQualifier: 'exact' } };
  const fewer = /^(?:<|(?:fewer|less) than) ?(.+)$/i.exec(text);
  if (fewer) return read(fewer[1] ?? '', 'fewer-than');
  const combined = /^(?:combined:? (.+)|(.+?) ?\(combined\)|(.+) combined)$/i.exec(text);
  if (combined) return read(combined[1] ?? combined[2] ?? combined[3] ?? '', 'combined');
  if (/^[\d, ]+[^\d\s,.]+$/.test(text))
    return {
      ok: false,
      problem: `“${text}” has a mark: read its note at the source, then write the number, <10 or nothing`,
    };
  return read(text, 'exact');
}

/** A score as provinces write it: `131`, `131 points`, or words for "none"; several scores are none that is certain. */
export function readTableScore(given: string): Reading<number | null> {
  const text = given.trim().replace(/\s+/g, ' ');
  if (nothing.test(text)) return { ok: true, value: null };
  const score = readTypedCount(text.replace(/ ?(?:points?|pts\.?)$/i, ''));
  // "634, 706" is two scores, and no thousands separator has a score after it.
  if (score !== null && !/[, ]/.test(text.replace(/ ?(?:points?|pts\.?)$/i, '').replace(/^\d,\d{3}$/, '')))
    return { ok: true, value: score };
  return /\d\D+\d/.test(text)
    ? { ok: false, problem: `“${text}” names several scores: write the lowest, and all of them in Detail` }
    : { ok: false, problem: `“${text}” is no score. Write a whole number, such as 131, or nothing` };
}
