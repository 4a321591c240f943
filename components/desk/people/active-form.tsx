import type { Person } from '@/lib/accounts/people/desk';
import { Part } from '../parts/part';
import { ActForm } from '../stories/act-form';
import type { KeptFormAction } from '../use-kept-form';

/** Closes an account, or opens it again. */
export function ActiveForm({ action, person }: { action: KeptFormAction; person: Person }) {
  const { id, version, isActive } = person;
  return (
    <Part
      title={isActive ? 'Close the account' : 'Open the account again'}
      about={
        isActive
          ? 'The person is signed out everywhere and cannot come back. Their stories and their name on what they did stay.'
          : 'The person can sign in again with the password that they had.'
      }
    >
      <ActForm
        action={action}
        fields={{ id, version, isActive: `${!isActive}` }}
        label={isActive ? 'Deactivate' : 'Reactivate'}
        kind={isActive ? 'danger' : 'plain'}
      />
    </Part>
  );
}
