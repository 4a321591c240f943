import Link from 'next/link';
import { formatCalendarDate } from '@/lib/dates';
import { formatInteger } from '@/lib/numbers';
import type { DeskPromo } from '@/lib/promos/desk';
import { promoPlaces } from '@/lib/promos/schema';
import { type Column, DataTable } from '../data-table';

const states: Record<DeskPromo['state'], { label: string; badge: string }> = {
  running: { label: 'Shown', badge: 'badge badge-published' },
  off: { label: 'Switched off', badge: 'badge' },
  coming: { label: 'Not yet', badge: 'badge badge-changed' },
  over: { label: 'Over', badge: 'badge' },
};

const day = (date: string) => (date ? formatCalendarDate(date, 'short') : '–');

const columns: Column<DeskPromo>[] = [
  {
    key: 'title',
    label: 'Promo',
    cell: (promo) => (
      <Link href={`/admin/promos/${promo.id}`} prefetch={false}>
        {promo.title}
      </Link>
    ),
  },
  { key: 'partner', label: 'Partner', cell: (promo) => promo.partner },
  { key: 'from', label: 'First day', cell: (promo) => day(promo.startsOn) },
  { key: 'to', label: 'Last day', cell: (promo) => day(promo.endsOn) },
  {
    key: 'places',
    label: 'Stands',
    cell: ({ places }) => places.map((place) => promoPlaces[place]).join('; ') || 'In stories alone',
  },
  {
    key: 'clicks',
    label: 'Clicks in 30 days',
    isNumeric: true,
    cell: (promo) => formatInteger(promo.clicks),
  },
  {
    key: 'state',
    label: 'State',
    cell: (promo) => <span className={states[promo.state].badge}>{states[promo.state].label}</span>,
  },
];

/** All promos, and whether readers see them today. */
export function PromosTable({ promos }: { promos: DeskPromo[] }) {
  return <DataTable caption="Promos" columns={columns} rows={promos} rowKey={(promo) => promo.id} />;
}
