import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaptureNotice } from '@/components/desk/mail/capture-notice';
import { MailLinks } from '@/components/desk/mail/mail-links';
import { MailPreview } from '@/components/desk/mail/mail-preview';
import { Notice } from '@/components/desk/notice';
import { PageHeader } from '@/components/desk/page-header';
import { formatInstant } from '@/lib/dates';
import { linksOf, mailStatuses } from '@/lib/email/schema';
import { getOutboxMail, isCapturing } from '@/lib/jobs/desk';
import { listPosition } from '@/lib/newsletter/schema';
import { pageStaff } from '../../../page-staff';
import '../outbox.css';

export const metadata: Metadata = { title: 'A mail' };

export default async function OutboxMailPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await pageStaff('outbox.see');
  const id = listPosition.parse((await params).id);
  const mail = id ? await getOutboxMail(staff, id) : null;
  if (!mail) notFound();
  return (
    <div className="stack">
      <PageHeader title={mail.subject} />
      <CaptureNotice isCapturing={isCapturing()} />
      {mail.error ? <Notice kind="error">{mail.error}</Notice> : null}
      <dl className="mail-facts">
        <dt>To</dt>
        <dd>{mail.to}</dd>
        <dt>State</dt>
        <dd>{mailStatuses[mail.status]}</dd>
        <dt>Made</dt>
        <dd>{formatInstant(mail.createdAt)}</dd>
        {mail.sentAt ? <dt>Sent</dt> : null}
        {mail.sentAt ? <dd>{formatInstant(mail.sentAt)}</dd> : null}
      </dl>
      {mail.text === '' ? (
        <p className="muted">The text was dropped when the mail was sent: it held the person’s own links.</p>
      ) : (
        <>
          <h2>Links</h2>
          <MailLinks links={linksOf(mail.text)} />
          <h2>As text</h2>
          <pre className="mail-text">{mail.text}</pre>
          <h2>As a page</h2>
          <MailPreview html={mail.html} subject={mail.subject} />
        </>
      )}
    </div>
  );
}
