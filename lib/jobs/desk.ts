import { can, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { mailHeaders, type OutboxMail, type OutboxRow } from '@/lib/email/schema';
import { getEnv } from '@/lib/env';

const pageSize = 50;

const listed = {
  id: true,
  kind: true,
  to: true,
  subject: true,
  status: true,
  createdAt: true,
  sentAt: true,
} as const;

function present<Row extends { createdAt: Date; sentAt: Date | null }>(row: Row) {
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
  };
}

/** A link to join or to choose a password opens an account: only those who keep it may read its mail. */
function unread(staff: StaffMember): string[] {
  if (can(staff, 'people.keep-owners')) return [];
  return ['staff.reset', 'staff.invite-owner', ...(can(staff, 'people.keep') ? [] : ['staff.invite'])];
}

/** Whether mails are kept here in place of being sent, because no mail server is set. */
export function isCapturing(): boolean {
  return getEnv().smtpUrl === null;
}

/** Every mail that the member may read, newest first, 50 a page. `after` is the last id of the page before. */
export async function listOutbox(
  staff: StaffMember,
  after?: string,
): Promise<{ items: OutboxRow[]; next: string | null }> {
  requireAbility(staff, 'outbox.see');
  const rows = await getDb().mail.findMany({
    where: { kind: { notIn: unread(staff) } },
    select: listed,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
  const items = rows.slice(0, pageSize).map(present);
  return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
}

/** One mail as it is kept; its text is gone once it was sent. */
export async function getOutboxMail(staff: StaffMember, id: string): Promise<OutboxMail | null> {
  requireAbility(staff, 'outbox.see');
  const row = await getDb().mail.findUnique({
    where: { id, kind: { notIn: unread(staff) } },
    select: { ...listed, text: true, html: true, headers: true, attempts: true, error: true },
  });
  return row && { ...present(row), headers: mailHeaders.parse(row.headers) };
}
