import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { AppError } from '@/lib/errors';
import { canPublish } from '../../writing/access';
import { requirePublishable } from '../../writing/checks/require-publishable';
import { readSnapshot } from '../../writing/revisions/read-snapshot';
import type { ArticleText } from '../../writing/schema';
import { findDraft } from '../../writing/store';
import { lockArticle } from '../lock-article';
import { storyNoteInput } from '../notes/schema';
import { publishText } from '../publish-text';
import { requireReviewed } from '../review/require-reviewed';
import { takeDown } from '../take-down';
import { settleSchedules } from './settle';
import { tellRefusal } from './tell-refusal';

type Waiting = Prisma.ArticleScheduleGetPayload<{
  include: { article: { select: { createdById: true; headline: true; published: true } } };
}>;

/** What still waits and is due by the database's clock, the one clock that all workers share. */
async function findDue(db: Db, id: string): Promise<Waiting | null> {
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM article_schedules WHERE id = ${id}::uuid AND state = 'pending' AND at <= now()`;
  if (due.length === 0) return null;
  return db.articleSchedule.findUnique({
    where: { id },
    include: { article: { select: { createdById: true, headline: true, published: true } } },
  });
}

/** Who scheduled it, as they are now. @throws AppError `forbidden` where they may no longer do it. */
async function requireScheduler(tx: Db, { staffId, article }: Waiting): Promise<StaffMember> {
  const row = staffId ? await tx.staff.findUnique({ where: { id: staffId } }) : null;
  const gone = 'Whoever scheduled it no longer works here. Schedule it again, or publish it yourself.';
  if (!row?.isActive) throw new AppError('forbidden', { forPerson: gone });
  const { id, email, name, role } = row;
  const staff = { id, email, name, role, sessionId: '' };
  requireAbility(staff, 'article.publish-own');
  if (!canPublish(staff, article))
    throw new AppError('forbidden', { forPerson: `${name} may no longer publish this article.` });
  return staff;
}

/** The text that was scheduled. @throws AppError `invalid` where its form is not one that is known now. */
function readText(snapshot: Prisma.JsonValue): ArticleText {
  const text = readSnapshot(snapshot);
  if (text) return text;
  const forPerson =
    'The text was scheduled by an older version of the desk. Schedule it again, or publish it yourself.';
  throw new AppError('invalid', { forPerson });
}

async function act(waiting: Waiting): Promise<void> {
  const { id, articleId, kind, version, snapshot } = waiting;
  const text = kind === 'publish' ? readText(snapshot) : null;
  const firstOut = waiting.article.published?.firstPublishedAt ?? null;
  const plainText = text ? await requirePublishable(text, firstOut) : '';
  await getDb().$transaction(async (tx) => {
    await lockArticle(tx, articleId);
    const still = await findDue(tx, id);
    const draft = still && (await findDraft(tx, articleId));
    if (!still || !draft) return;
    const staff = await requireScheduler(tx, still);
    if (text) requireReviewed(draft, version);
    // A story that was taken down meanwhile comes back as it is: there is no change to tell of.
    const note = draft.published ? storyNoteInput.nullable().parse(still.note) : null;
    if (text) await publishText(tx, staff, { draft, version, text, plainText, note });
    else await takeDown(tx, staff, draft);
    await settleSchedules(tx, { id }, { state: 'done' });
  });
}

async function refuse(waiting: Waiting, reason: string): Promise<void> {
  const { id, articleId, kind, at, staffId, article } = waiting;
  await getDb().$transaction(async (tx) => {
    await lockArticle(tx, articleId);
    if ((await settleSchedules(tx, { id }, { state: 'refused', reason })) === 0) return;
    await tellRefusal(tx, { articleId, headline: article.headline, kind, at, staffId, reason });
    await recordAudit(tx, {
      staffId: null,
      actor: 'Schedule',
      act: 'article.refuse',
      target: `article:${articleId}`,
      after: { kind, reason },
    });
  });
}

/** What a person can do about it; null for a fault that may pass, so that it is tried again. */
function reasonOf(error: unknown): string | null {
  return error instanceof AppError ? error.forPerson : null;
}

/**
 * Does what was scheduled, if it is due and still waits. The effect and its settling commit
 * together, and the article's row is held: by however many workers it is run, it happens once.
 * The scheduler's right, the review and every check are asked again; a refusal is told, and settles it too.
 */
export async function fireSchedule(scheduleId: string): Promise<void> {
  const waiting = await findDue(getDb(), scheduleId);
  if (!waiting) return;
  try {
    await act(waiting);
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason) throw error;
    await refuse(waiting, reason);
  }
}

/** Does whatever is due and still waits; a fault with one does not hold up the others. */
export async function fireDueSchedules(): Promise<void> {
  const due = await getDb().$queryRaw<{ id: string }[]>`
    SELECT id FROM article_schedules WHERE state = 'pending' AND at <= now() ORDER BY at LIMIT 500`;
  const faults: unknown[] = [];
  for (const { id } of due) await fireSchedule(id).catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} schedules wait on`);
}
