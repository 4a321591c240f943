import Link from 'next/link';
import type { SegmentCount } from '@/lib/newsletter/desk/count-subscribers';
import { segmentWords } from '@/lib/newsletter/desk/segment-words';
import { subscriptionStates } from '@/lib/newsletter/schema';
import type { TopicChoices } from '@/lib/newsletter/topics/choices';
import { formatInteger } from '@/lib/numbers';
import { type Column, DataTable } from '../data-table';
import styles from './subscribers.module.css';

const states = Object.keys(subscriptionStates) as (keyof typeof subscriptionStates)[];

/** How many chose what: a row for each topic and for the draws of each alert. */
export function SegmentCounts({ segments, choices }: { segments: SegmentCount[]; choices: TopicChoices }) {
  const columns: Column<SegmentCount>[] = [
    {
      key: 'segment',
      label: 'Choice',
      cell: ({ segment }) => (
        <Link href={`/admin/subscribers?${new URLSearchParams({ topic: segment })}`} prefetch={false}>
          {segmentWords(segment, choices)}
        </Link>
      ),
    },
    ...states.map((state) => ({
      key: state,
      label: subscriptionStates[state],
      isNumeric: true,
      cell: ({ counts }: SegmentCount) => formatInteger(counts[state]),
    })),
  ];
  return (
    <details className={styles.segments}>
      <summary>What they chose</summary>
      <DataTable
        caption="Subscriptions by choice and state"
        columns={columns}
        rows={segments}
        rowKey={({ segment }) => segment}
      />
    </details>
  );
}
