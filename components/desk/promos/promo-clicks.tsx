import { formatCalendarDate } from '@/lib/dates';
import { formatInteger } from '@/lib/numbers';
import type { OfferClicks, PromoClicksView } from '@/lib/promos/clicks/desk';
import { type Column, DataTable } from '../data-table';

const columns: Column<OfferClicks>[] = [
  {
    key: 'offer',
    label: 'Offer',
    cell: ({ text, isRemoved }) => (
      <>
        {text}
        {isRemoved && <span className="badge"> taken out</span>}
      </>
    ),
  },
  { key: 'week', label: '7 days', isNumeric: true, cell: ({ week }) => formatInteger(week) },
  { key: 'month', label: '30 days', isNumeric: true, cell: ({ month }) => formatInteger(month) },
  { key: 'all', label: 'In all', isNumeric: true, cell: ({ all }) => formatInteger(all) },
];

const dayColumns: Column<PromoClicksView['days'][number]>[] = [
  { key: 'day', label: 'Day', cell: ({ day }) => formatCalendarDate(day) },
  { key: 'clicks', label: 'Clicks', isNumeric: true, cell: ({ clicks }) => formatInteger(clicks) },
];

/** How often readers followed each offer. */
export function PromoClicks({ clicks }: { clicks: PromoClicksView }) {
  const { offers, days } = clicks;
  return (
    <section className="stack">
      <h2>Clicks</h2>
      <p className="muted">Counted by day, once for each reader, without keeping who. Robots are left out.</p>
      <DataTable caption="Clicks by offer" columns={columns} rows={offers} rowKey={({ id }) => id} />
      {days.length > 0 && (
        <details>
          <summary>By day</summary>
          <DataTable caption="Clicks by day" columns={dayColumns} rows={days} rowKey={({ day }) => day} />
        </details>
      )}
    </section>
  );
}
