import { formatCalendarDate, formatInstant } from '@/lib/dates';
import { dayOnlyOf } from '@/lib/newsletter/intake/declared-day';
import type { SubscriberData } from '@/lib/newsletter/preferences/get-data';
import { subscriptionStates } from '@/lib/newsletter/schema';
import type { TopicChoices } from '@/lib/newsletter/topics/choices';
import { topicWords } from '@/lib/newsletter/topics/topic-words';
import { type Column, DataTable } from '../data-table';

type Choice = SubscriberData['subscriptions'][number];
type Consent = SubscriberData['consents'][number];

function moment(at: string | null) {
  const day = at && dayOnlyOf(at);
  if (day) return <time dateTime={day}>{formatCalendarDate(day)}</time>;
  return at ? <time dateTime={at}>{formatInstant(at)}</time> : '–';
}
const stateWords: Record<string, string> = subscriptionStates;
const actWords: Record<string, string> = {
  requested: 'Asked for',
  confirmed: 'Confirmed',
  withdrawn: 'Left',
  declared: 'Declared at an import',
};

/** What a person chose, each with its state. */
export function ChoicesTable({ rows, choices }: { rows: Choice[]; choices: TopicChoices }) {
  const columns: Column<Choice>[] = [
    { key: 'topic', label: 'Choice', cell: ({ topic }) => topicWords(topic, choices) },
    {
      key: 'state',
      label: 'State',
      cell: ({ state }) => <span className="badge">{stateWords[state] ?? state}</span>,
    },
    { key: 'since', label: 'Asked', cell: ({ since }) => moment(since) },
    { key: 'confirmed', label: 'Confirmed', cell: ({ confirmedAt }) => moment(confirmedAt) },
    { key: 'ended', label: 'Left', cell: ({ endedAt }) => moment(endedAt) },
  ];
  return <DataTable caption="Choices" columns={columns} rows={rows} rowKey={({ topic }) => topic} />;
}

/** What a person did, where, and the sentence that they saw: what the law asks a sender to be able to show. */
export function ConsentsTable({ rows, choices }: { rows: Consent[]; choices: TopicChoices }) {
  const numbered = rows.map((row, index) => ({ ...row, index })).toReversed();
  const columns: Column<(typeof numbered)[number]>[] = [
    {
      key: 'act',
      label: 'What',
      cell: ({ act, topic }) => `${actWords[act] ?? act}: ${topicWords(topic, choices)}`,
    },
    { key: 'at', label: 'When', cell: ({ at }) => moment(at) },
    { key: 'page', label: 'Where', cell: ({ page }) => page },
    { key: 'wording', label: 'The sentence', cell: ({ wording }) => wording.replace(/^[\w-]+: /, '') },
  ];
  return (
    <DataTable
      caption="Consents, newest first"
      columns={columns}
      rows={numbered}
      rowKey={({ index }) => index}
    />
  );
}
