import { emailAddress } from '@/lib/email-address';
import type { TopicChoices } from '../topics/choices';
import { readTopic, type Topic } from '../topics/schema';
import { declaredDay } from './declared-day';
import type { FileRow } from './read-file';
import type { ImportWish } from './schema';

/** One choice of one person, as the file declares it. */
export interface DeclaredChoice {
  row: number;
  email: string;
  topic: Topic;
  consent: { at: Date; source: string };
}

export type ReadRow = { choices: DeclaredChoice[] } | { problem: string } | { hasLeft: true };

/** Whether a topic's section, program and stream are known here, and its score has a meaning. */
function isOffered(topic: Topic, choices: TopicChoices): boolean {
  const parts = readTopic(topic);
  if (parts?.kind === 'section') return choices.sections.some(({ slug }) => slug === parts.section);
  if (parts?.kind !== 'alert') return parts !== null;
  const { program: slug, stream, scoreAtMost } = parts.alert;
  const program = choices.programs.find((one) => one.slug === slug);
  if (!program || (scoreAtMost !== null && !program.isCrs)) return false;
  return stream === null || program.streams.some((one) => one.slug === stream);
}

/** A day or an instant that has been; null for anything else. */
function readMoment(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) return null;
  const day = text.slice(0, 10);
  const at = text.length === 10 ? declaredDay(text) : new Date(text.replace(' ', 'T'));
  if (Number.isNaN(at.getTime()) || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day)
    return null;
  // A day is the same day everywhere only within half a day.
  return at.getTime() - 12 * 3_600_000 > Date.now() || at.getUTCFullYear() < 1995 ? null : at;
}

function readConsent(
  cells: Record<string, string>,
  wish: ImportWish,
): DeclaredChoice['consent'] | { problem: string } {
  const own = cells.consent_source || [cells.consent_wording, cells.consent_page].filter(Boolean).join(', ');
  const date = cells.consent_at || cells.consent_date || wish.consentDate;
  const source = own || wish.consentSource;
  if (!date || !source || !wish.isDeclared) {
    return { problem: 'No consent is declared: when and how did this person agree?' };
  }
  const at = readMoment(date);
  return at
    ? { at, source: source.slice(0, 300) }
    : { problem: `“${date}” is no date of a consent. Write it as YYYY-MM-DD.` };
}

const gone = ['ended', 'pending', 'held', 'unsubscribed', 'left', 'bounced', 'complained', 'suppressed'];

/** What a row says: choices with their consent, or why it says none. Nobody who left elsewhere is brought in. */
export function readRow({ row, cells }: FileRow, wish: ImportWish, choices: TopicChoices): ReadRow {
  const address = emailAddress.safeParse(cells.email ?? '');
  if (!address.success) {
    return { problem: cells.email ? `“${cells.email}” is no email address.` : 'The address is missing.' };
  }
  const states = [cells.topic_state, cells.state, cells.status, cells.suppressed].map((cell) =>
    cell?.toLowerCase(),
  );
  if (states[3] || states.slice(0, 3).some((state) => state && gone.includes(state)))
    return { hasLeft: true };
  const named = (cells.topic || cells.topics || wish.topic).split(/[\s;,]+/).filter(Boolean);
  if (named.length === 0) return { problem: 'It is not said what this person gets: name a topic.' };
  const topics: Topic[] = [];
  for (const name of named) {
    if (!readTopic(name) || !isOffered(name as Topic, choices))
      return { problem: `“${name}” is no topic here.` };
    topics.push(name as Topic);
  }
  const consent = readConsent(cells, wish);
  if ('problem' in consent) return consent;
  return { choices: topics.map((topic) => ({ row, email: address.data, topic, consent })) };
}
