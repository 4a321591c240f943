import { EraseSubscriberForm, LiftForm, SuppressForm } from '@/components/desk/subscribers/subscriber-acts';
import type { SubscriberPerson } from '@/lib/newsletter/desk/get-subscriber';
import { eraseSubscriberAction, liftSubscriberAction, suppressSubscriberAction } from '../actions';

/** How an address gets no more mails, gets them again, or is forgotten. */
export function PersonActs({ person }: { person: Pick<SubscriberPerson, 'id' | 'email' | 'suppression'> }) {
  const reason = person.suppression?.reason;
  const isLiftable = reason === 'bounced' || reason === 'complained';
  return (
    <>
      {isLiftable && (
        <LiftForm action={liftSubscriberAction} id={person.id} hasComplained={reason === 'complained'} />
      )}
      {!reason && <SuppressForm action={suppressSubscriberAction} id={person.id} />}
      <EraseSubscriberForm action={eraseSubscriberAction} id={person.id} email={person.email} />
    </>
  );
}
