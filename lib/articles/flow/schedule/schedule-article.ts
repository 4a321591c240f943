import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { instantOf } from '@/lib/dates';
import { asJson } from '@/lib/db/as-json';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { enqueue } from '@/lib/queue/enqueue';
import { getSettings } from '@/lib/settings/queries';
import { requirePublish } from '../../writing/access';
import { requirePublishable } from '../../writing/checks/require-publishable';
import { conflictOn } from '../../writing/conflict';
import { presentSaved } from '../../writing/present-saved';
import type { SavedArticle } from '../../writing/schema';
import { findDraft, textOf } from '../../writing/store';
import { lockArticle } from '../lock-article';
import { requireReviewed } from '../review/require-reviewed';
import { type ScheduleInput, scheduleInput } from '../schema';
import { settleSchedules } from './settle';

const farthestMs = 366 * 24 * 60 * 60 * 1000;

async function readInstant(wallTime: string): Promise<Date> {
  const { timeZone } = (await getSettings()).data;
  const at = instantOf(wallTime, timeZone);
  const away = at ? at.getTime() - Date.now() : Number.NaN;
  const problem = !at
    ? 'There is no such time on that day. Choose another.'
    : away <= 0
      ? 'This time has passed. Choose a later one.'
      : away > farthestMs
        ? 'Choose a time within a year.'
        : null;
  if (at && !problem) return at;
  throw new AppError('invalid', { forPerson: problem ?? '', fields: { at: problem ?? '' } });
}

/**
 * Has an article published or taken down at a time of the newsroom's. What goes out is the text of
 * the version named here, with its note: later edits wait. Takes the place of what was scheduled of this kind.
 * @throws AppError `forbidden`, `not-found`, `conflict` (a newer version was saved), `invalid` (the
 *   time, or every error that would stop publishing).
 */
export async function scheduleArticle(staff: StaffMember, input: ScheduleInput): Promise<SavedArticle> {
  requireAbility(staff, 'article.publish-own');
  const { id, version, kind, at: wallTime, note } = scheduleInput.parse(input);
  const seen = await findDraft(getDb(), id);
  if (!seen) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  requirePublish(staff, seen);
  const at = await readInstant(wallTime);
  if (kind === 'publish') await requirePublishable(textOf(seen), seen.published?.firstPublishedAt ?? null);
  await getDb().$transaction(async (tx) => {
    await lockArticle(tx, id);
    const draft = await findDraft(tx, id);
    if (draft?.version !== version || (kind === 'publish' && draft.slug === null))
      throw await conflictOn(tx, id);
    if (kind === 'publish') requireReviewed(draft, version);
    if (kind === 'unpublish' && !draft.published && !draft.schedules.some((one) => one.kind === 'publish'))
      throw new AppError('not-found', { forPerson: 'This article is not published.' });
    if (note && (kind === 'unpublish' || !draft.published))
      throw new AppError('invalid', { forPerson: 'A note is about a change: this story was not out yet.' });
    await settleSchedules(tx, { articleId: id, kind }, { state: 'cancelled', reason: 'Scheduled anew.' });
    const text = asJson(textOf(draft));
    const snapshot = kind === 'publish' ? { snapshot: text, ...(note && { note }) } : {};
    const schedule = await tx.articleSchedule.create({
      data: { articleId: id, kind, at, version, staffId: staff.id, ...snapshot },
    });
    await enqueue(tx, 'schedule.fire', { scheduleId: schedule.id }, { startAfter: at });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'article.schedule',
      target: `article:${id}`,
      after: { kind, version, at: at.toISOString(), ...(note && { note }) },
    });
  });
  return presentSaved((await findDraft(getDb(), id)) ?? seen);
}
