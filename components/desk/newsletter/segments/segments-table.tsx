import Link from 'next/link';
import { ruleWords } from '@/lib/newsletter/segments/choice-words';
import type { Segment } from '@/lib/newsletter/segments/schema';
import type { TopicChoices } from '@/lib/newsletter/topics/choices';
import { type Column, DataTable } from '../../data-table';

/** Saved segments, by name. */
export function SegmentsTable({ segments, choices }: { segments: Segment[]; choices: TopicChoices }) {
  const columns: Column<Segment>[] = [
    {
      key: 'name',
      label: 'Segment',
      cell: ({ id, name }) => (
        <Link href={`/admin/newsletter/segments/${id}`} prefetch={false}>
          {name}
        </Link>
      ),
    },
    { key: 'who', label: 'Who', cell: (segment) => ruleWords(segment, choices) },
  ];
  return <DataTable caption="Segments by name" columns={columns} rows={segments} rowKey={({ id }) => id} />;
}
