import Link from 'next/link';
import { formatInstant } from '@/lib/dates';
import type { SubscriberItem } from '@/lib/newsletter/desk/list-subscribers';
import type { TopicChoices } from '@/lib/newsletter/topics/choices';
import { topicWords } from '@/lib/newsletter/topics/topic-words';
import { type Column, DataTable } from '../data-table';
import { StateBadge } from './state-badge';

function topicsInWords(topics: string[], choices: TopicChoices): string {
  const [first, ...more] = topics;
  if (!first) return 'Nothing';
  return topicWords(first, choices) + (more.length > 0 ? ` and ${more.length} more` : '');
}

/** A page of subscribers: who, in which state, what they chose. */
export function SubscribersTable({ items, choices }: { items: SubscriberItem[]; choices: TopicChoices }) {
  const columns: Column<SubscriberItem>[] = [
    {
      key: 'email',
      label: 'Address',
      cell: ({ id, email }) => (
        <Link href={`/admin/subscribers/one?id=${id}`} prefetch={false} className="long-word">
          {email}
        </Link>
      ),
    },
    { key: 'state', label: 'State', cell: ({ state }) => <StateBadge state={state} /> },
    { key: 'topics', label: 'Chose', cell: ({ topics }) => topicsInWords(topics, choices) },
    {
      key: 'since',
      label: 'Here since',
      cell: ({ since }) => <time dateTime={since}>{formatInstant(since)}</time>,
    },
  ];
  return <DataTable caption="Subscribers" columns={columns} rows={items} rowKey={({ id }) => id} />;
}
