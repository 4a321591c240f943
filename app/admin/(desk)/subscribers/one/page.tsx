import type { Metadata } from 'next';
import Link from 'next/link';
import { z } from 'zod';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { ChoicesTable, ConsentsTable } from '@/components/desk/subscribers/person-tables';
import { MailsTable, ReceivedTable } from '@/components/desk/subscribers/sent-tables';
import { SubscriberFacts } from '@/components/desk/subscribers/subscriber-facts';
import { can } from '@/lib/accounts/abilities';
import { getSubscriber } from '@/lib/newsletter/desk/get-subscriber';
import { getTopicChoices } from '@/lib/newsletter/topics/choices';
import { pageStaff } from '../../../page-staff';
import { PersonActs } from './person-acts';

export const metadata: Metadata = { title: 'A subscriber' };

const place = z.object({ id: z.uuid().catch(''), done: z.string().catch('') });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SubscriberPage({ searchParams }: Props) {
  const staff = await pageStaff('subscriber.see');
  const { id, done } = place.parse(await searchParams);
  const [person, { data: choices }] = await Promise.all([
    id ? getSubscriber(staff, id) : null,
    getTopicChoices(),
  ]);
  if (!person) {
    return (
      <div className="stack">
        <PageHeader title="A subscriber" />
        <EmptyState>
          Nothing is kept of this person. <Link href="/admin/subscribers">Find somebody by address</Link>.
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="stack" key={`${person.state}-${done}`}>
      <PageHeader title={person.email} />
      {done === 'suppressed' && <ArrivalNotice>This address gets no more mails.</ArrivalNotice>}
      {done === 'lifted' && <ArrivalNotice>This address can have mails again.</ArrivalNotice>}
      <SubscriberFacts person={person} />
      <h2>Choices</h2>
      <ChoicesTable rows={person.subscriptions} choices={choices} />
      <h2>Consents</h2>
      <ConsentsTable rows={person.consents} choices={choices} />
      {person.received.length > 0 && (
        <>
          <h2>Editions and alerts</h2>
          <ReceivedTable rows={person.received} />
        </>
      )}
      <h2>Mails</h2>
      <MailsTable rows={person.mails} canOpen={can(staff, 'outbox.see')} />
      {can(staff, 'subscriber.keep') && <PersonActs person={person} />}
    </div>
  );
}
