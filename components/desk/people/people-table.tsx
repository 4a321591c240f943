import Link from 'next/link';
import type { Person } from '@/lib/accounts/people/desk';
import { roleWords } from '@/lib/accounts/people/schema';
import { formatInstant } from '@/lib/dates';
import { formatInteger } from '@/lib/numbers';
import { type Column, DataTable } from '../data-table';

const columnsFor = (me: string): Column<Person>[] => [
  {
    key: 'name',
    label: 'Name',
    cell: ({ id, name }) => (
      <>
        <Link href={`/admin/people/${id}`} prefetch={false}>
          {name}
        </Link>
        {id === me && ' (you)'}
      </>
    ),
  },
  { key: 'email', label: 'Email', cell: ({ email }) => <span className="long-word">{email}</span> },
  { key: 'role', label: 'Role', cell: ({ role }) => roleWords[role].label },
  { key: 'stories', label: 'Stories', isNumeric: true, cell: ({ stories }) => formatInteger(stories) },
  {
    key: 'state',
    label: 'Account',
    cell: ({ isActive }) => (
      <span className={isActive ? 'badge badge-published' : 'badge'}>{isActive ? 'Open' : 'Closed'}</span>
    ),
  },
  {
    key: 'seen',
    label: 'Last here',
    cell: ({ seenAt }) => (seenAt ? <time dateTime={seenAt}>{formatInstant(seenAt)}</time> : 'Never'),
  },
];

/** Everybody on the staff. */
export function PeopleTable({ people, me }: { people: Person[]; me: string }) {
  return <DataTable caption="People" columns={columnsFor(me)} rows={people} rowKey={({ id }) => id} />;
}
