import type { Person } from '@/lib/accounts/people/desk';
import { Part } from '../parts/part';
import { ActForm } from '../stories/act-form';
import type { KeptFormAction } from '../use-kept-form';

/** Takes the codes of somebody away who lost the phone. */
export function CodesForm({ action, person }: { action: KeptFormAction; person: Person }) {
  const { id, version } = person;
  return (
    <Part
      title="Codes at sign-in"
      about="For somebody who lost the phone and the recovery codes. Make sure that it is they who ask: from then on the password alone signs in. The person is signed out everywhere and told by mail."
    >
      <ActForm action={action} fields={{ id, version }} label="Reset codes" kind="danger" />
    </Part>
  );
}
