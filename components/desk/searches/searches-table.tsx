import { formatInteger } from '@/lib/numbers';
import type { DeskSearch } from '@/lib/search/trending/desk';
import { type Column, DataTable } from '../data-table';
import type { KeptFormAction } from '../use-kept-form';
import { PhraseButton } from './phrase-button';

const states: Record<DeskSearch['state'], { label: string; badge: string }> = {
  shown: { label: 'May be shown', badge: 'badge badge-published' },
  few: { label: 'Too few', badge: 'badge' },
  nowhere: { label: 'Finds nothing yet', badge: 'badge' },
  blocked: { label: 'Blocked', badge: 'badge badge-changed' },
};

/** What readers looked for, and whether it may stand among the trending searches. */
export function SearchesTable({ searches, block }: { searches: DeskSearch[]; block: KeptFormAction }) {
  const columns: Column<DeskSearch>[] = [
    { key: 'phrase', label: 'Search', cell: ({ phrase }) => <bdi>{phrase}</bdi> },
    { key: 'readers', label: 'Readers', isNumeric: true, cell: ({ readers }) => formatInteger(readers) },
    {
      key: 'state',
      label: 'State',
      cell: ({ state }) => <span className={states[state].badge}>{states[state].label}</span>,
    },
    {
      key: 'act',
      label: 'Act',
      cell: ({ phrase, state }) =>
        state === 'blocked' ? null : <PhraseButton action={block} phrase={phrase} label="Block" />,
    },
  ];
  return (
    <DataTable
      caption="Searches of the last seven days"
      columns={columns}
      rows={searches}
      rowKey={({ phrase }) => phrase}
    />
  );
}
