import type { OwnSession } from '@/lib/accounts/own/sessions';
import { formatInstant } from '@/lib/dates';
import { type Column, DataTable } from '../data-table';
import { Part } from '../parts/part';
import { ActForm } from '../stories/act-form';
import type { KeptFormAction } from '../use-kept-form';

/** Where one is signed in, and the way to end each. */
export function SessionsTable(props: {
  sessions: OwnSession[];
  end: KeptFormAction;
  endOthers: KeptFormAction;
}) {
  const columns: Column<OwnSession>[] = [
    { key: 'device', label: 'Browser', cell: ({ device }) => device },
    {
      key: 'address',
      label: 'Address',
      cell: ({ address }) => <span className="long-word">{address}</span>,
    },
    {
      key: 'since',
      label: 'Signed in',
      cell: ({ since }) => <time dateTime={since}>{formatInstant(since)}</time>,
    },
    {
      key: 'seen',
      label: 'Last here',
      cell: ({ seenAt, isThis }) =>
        isThis ? 'This browser, now' : <time dateTime={seenAt}>{formatInstant(seenAt)}</time>,
    },
    {
      key: 'act',
      label: 'Act',
      cell: ({ id, device, since, isThis }) =>
        !isThis && (
          <ActForm
            action={props.end}
            fields={{ id }}
            label="End"
            name={`End the session of ${device}, signed in ${formatInstant(since)}`}
          />
        ),
    },
  ];
  return (
    <Part title="Where you are signed in" about="End what you do not know, then change your password." isWide>
      <DataTable caption="Sessions" columns={columns} rows={props.sessions} rowKey={({ id }) => id} />
      {props.sessions.length > 1 && (
        <ActForm action={props.endOthers} fields={{}} label="Sign out everywhere else" />
      )}
    </Part>
  );
}
