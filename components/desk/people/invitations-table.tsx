import type { Invitation } from '@/lib/accounts/people/desk';
import { roleWords } from '@/lib/accounts/people/schema';
import { formatInstant } from '@/lib/dates';
import { type Column, DataTable } from '../data-table';
import { ActForm } from '../stories/act-form';
import type { KeptFormAction } from '../use-kept-form';

/** Who was invited and has not joined yet. */
export function InvitationsTable(props: { invitations: Invitation[]; end: KeptFormAction }) {
  const columns: Column<Invitation>[] = [
    { key: 'email', label: 'Email', cell: ({ email }) => <span className="long-word">{email}</span> },
    { key: 'role', label: 'Role', cell: ({ role }) => roleWords[role].label },
    { key: 'by', label: 'Invited by', cell: ({ by }) => by },
    {
      key: 'expires',
      label: 'Works until',
      cell: ({ expiresAt }) => <time dateTime={expiresAt}>{formatInstant(expiresAt)}</time>,
    },
    {
      key: 'act',
      label: 'Act',
      cell: ({ id, email, mayKeep }) =>
        mayKeep && (
          <ActForm
            action={props.end}
            fields={{ id }}
            label="Take back"
            name={`Take back the invitation of ${email}`}
          />
        ),
    },
  ];
  return (
    <DataTable caption="Invitations" columns={columns} rows={props.invitations} rowKey={({ id }) => id} />
  );
}
