import type { Metadata } from 'next';
import { EmptyState } from '@/components/desk/empty-state';
import { OlderLink } from '@/components/desk/mail/older-link';
import { EditionsTable } from '@/components/desk/newsletter/editions-table';
import { AlertsTable } from '@/components/desk/newsletter/sent/alerts-table';
import { SendingProgress } from '@/components/desk/newsletter/sent/sending-progress';
import { can } from '@/lib/accounts/abilities';
import { formatInstant } from '@/lib/dates';
import { listEditions } from '@/lib/newsletter/editions/desk/list-editions';
import { listPosition } from '@/lib/newsletter/schema';
import { sendingKinds } from '@/lib/newsletter/sending/schema';
import { listSentAlerts, listUnderWay } from '@/lib/newsletter/sending/sendings-at-desk';
import { pageStaff } from '../../page-staff';
import { steerSendingAction } from './actions';
import { NewsletterHead } from './newsletter-head';

export const metadata: Metadata = { title: 'Newsletter' };

export default async function NewsletterDeskPage({
  searchParams,
}: {
  searchParams: Promise<{ after?: string }>;
}) {
  const staff = await pageStaff('edition.write');
  const after = listPosition.parse((await searchParams).after);
  const [{ items, next }, underWay, alerts] = await Promise.all([
    listEditions(staff, after),
    listUnderWay(staff),
    after ? [] : listSentAlerts(staff),
  ]);
  return (
    <div className="stack">
      <NewsletterHead />
      {underWay.map(({ kind, ...progress }) => (
        <SendingProgress
          key={progress.id}
          start={progress}
          name={`${sendingKinds[kind]} of ${formatInstant(progress.startedAt)}`}
          steer={can(staff, 'edition.send') ? steerSendingAction : null}
        />
      ))}
      {items.length > 0 ? (
        <EditionsTable items={items} />
      ) : (
        <EmptyState>
          No edition yet. “Draft this week’s edition” makes one of the stories and draws of the last seven
          days; nothing goes out until you send it.
        </EmptyState>
      )}
      <OlderLink path="/admin/newsletter" next={next} label="Older editions" />
      {alerts.length > 0 && (
        <section className="stack">
          <h2>Alerts</h2>
          <AlertsTable alerts={alerts} />
        </section>
      )}
    </div>
  );
}
