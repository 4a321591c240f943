import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { defaultTimeZone, wallTimeIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { publishArticle } from '../../writing/publish-article';
import { saveArticle } from '../../writing/save-article';
import type { ArticleText } from '../../writing/schema';
import { testText } from '../../writing/test-text';
import { unpublishArticle } from '../../writing/unpublish-article';
import { fireDueSchedules, fireSchedule } from './fire-schedule';
import { scheduleArticle } from './schedule-article';
import { unscheduleArticle } from './unschedule-article';

provideTestDatabase('reference');

const tomorrow = wallTimeIn(defaultTimeZone, new Date(Date.now() + 24 * 60 * 60 * 1000));
let author: StaffMember;
let contributor: StaffMember;
beforeAll(async () => {
  author = await addTestStaff('author', 'Amy');
  contributor = await addTestStaff('contributor', 'Con');
});

let n = 0;
beforeEach(() => {
  n += 1;
});
const write = (text: Partial<ArticleText> = {}, staff = author) =>
  saveArticle(staff, { id: null, version: null, text: testText({ headline: `Planned ${n}`, ...text }) });
const plan = (seen: { id: number; version: number }, kind: 'publish' | 'unpublish' = 'publish') =>
  scheduleArticle(author, { id: seen.id, version: seen.version, kind, at: tomorrow });
const idOf = (saved: { scheduled: { id: string }[] }) => saved.scheduled[0]?.id ?? '';
const rowOf = (id: string) => getDb().articleSchedule.findUniqueOrThrow({ where: { id } });
const isOut = async (articleId: number) =>
  (await getDb().publishedArticle.count({ where: { articleId } })) === 1;
const countPublished = (id: number) =>
  getDb().auditEntry.count({ where: { target: `article:${id}`, act: 'article.publish' } });

/** The clock goes on to the minute that was chosen. */
async function comeDue(id: string): Promise<void> {
  await getDb()
    .$executeRaw`UPDATE article_schedules SET at = now() - interval '1 second' WHERE id = ${id}::uuid`;
}

describe('what is scheduled', () => {
  it('does not happen before its time, and happens once at it', async () => {
    const planned = await plan(await write());
    await fireSchedule(idOf(planned));
    expect(await isOut(planned.id)).toBe(false);
    await comeDue(idOf(planned));
    await Promise.all(Array.from({ length: 8 }, () => fireSchedule(idOf(planned))));
    await fireDueSchedules();
    expect(await isOut(planned.id)).toBe(true);
    expect(await countPublished(planned.id)).toBe(1);
    expect(await rowOf(idOf(planned))).toMatchObject({ state: 'done', version: 1 });
  });

  it('takes the note to readers along, once, and only where there is a change to tell of', async () => {
    const note = { kind: 'correction' as const, text: 'An earlier text named the wrong day.' };
    const draft = await write();
    const asked = (seen: { id: number; version: number }) =>
      scheduleArticle(author, { id: seen.id, version: seen.version, kind: 'publish', at: tomorrow, note });
    await expect(asked(draft)).rejects.toMatchObject({ code: 'invalid' });
    const out = await publishArticle(author, { id: draft.id, version: draft.version });
    const planned = await asked(out);
    expect(planned.scheduled[0]?.note).toEqual(note);
    await comeDue(idOf(planned));
    await Promise.all([fireSchedule(idOf(planned)), fireSchedule(idOf(planned))]);
    expect(await getDb().articleNote.findMany({ where: { articleId: draft.id } })).toMatchObject([note]);
  });

  it('is the text of the version that was scheduled, whatever was written since', async () => {
    const planned = await plan(await write({ standfirst: 'As approved.' }));
    const text = testText({ headline: `Planned ${n}`, slug: planned.slug, standfirst: 'Slipped in.' });
    const edited = await saveArticle(author, { id: planned.id, version: planned.version, text });
    await comeDue(idOf(planned));
    await fireDueSchedules();
    const out = await getDb().publishedArticle.findUniqueOrThrow({ where: { articleId: planned.id } });
    expect(out).toMatchObject({ standfirst: 'As approved.', version: 1 });
    // Their own publishing is no conflict to the writer.
    const again = await saveArticle(author, { id: edited.id, version: edited.version, text });
    expect(again.state).toBe('changed');
  });

  it('holds its address, and says so where another took it all the same', async () => {
    const slug = `held-${n}`;
    const planned = await plan(await write({ slug }));
    const text = testText({ headline: `Planned ${n}`, slug: `${slug}-moved` });
    await saveArticle(author, { id: planned.id, version: planned.version, text });
    await expect(write({ slug, headline: 'The other' })).rejects.toMatchObject({ code: 'invalid' });
    // As it was in the days when nobody asked what is scheduled.
    const other = await publishArticle(author, await write({ headline: 'The other' }));
    await getDb().publishedArticle.update({ where: { articleId: other.id }, data: { slug } });
    await comeDue(idOf(planned));
    await fireSchedule(idOf(planned));
    expect(await rowOf(idOf(planned))).toMatchObject({
      state: 'refused',
      reason: expect.stringContaining('has its address by now'),
    });
  });

  it('is refused, not tried for ever, where its text has a form that is not known', async () => {
    const planned = await plan(await write());
    await getDb().articleSchedule.update({
      where: { id: idOf(planned) },
      data: { snapshot: { body: 'a form of old' } },
    });
    await comeDue(idOf(planned));
    await fireSchedule(idOf(planned));
    expect(await rowOf(idOf(planned))).toMatchObject({ state: 'refused' });
  });

  it('takes a story down at its time', async () => {
    const out = await publishArticle(author, await write());
    const planned = await plan(out, 'unpublish');
    await comeDue(idOf(planned));
    await fireDueSchedules();
    expect(await isOut(out.id)).toBe(false);
  });

  it('gives way to what a person does by hand', async () => {
    const planned = await plan(await write());
    const out = await publishArticle(author, planned);
    expect(out.scheduled).toEqual([]);
    const down = await unpublishArticle(author, await plan(out));
    expect(down.scheduled).toEqual([]);
    expect(await getDb().articleSchedule.count({ where: { articleId: out.id, state: 'pending' } })).toBe(0);
  });

  it('takes the place of what was scheduled before', async () => {
    const first = await plan(await write());
    const second = await plan(first);
    expect(second.scheduled).toHaveLength(1);
    expect(await rowOf(idOf(first))).toMatchObject({ state: 'cancelled' });
  });
});

describe('scheduling', () => {
  it('is refused to a contributor, with an older version, for a time that passed or is not there', async () => {
    const own = await write({}, contributor);
    const input = { id: own.id, version: own.version, kind: 'publish' as const, at: tomorrow };
    await expect(scheduleArticle(contributor, input)).rejects.toMatchObject({ code: 'forbidden' });
    const saved = await write();
    await expect(plan({ ...saved, version: 9 })).rejects.toMatchObject({ code: 'conflict' });
    for (const at of ['2020-01-01T08:00', '2099-01-01T08:00', '2026-02-31T08:00'])
      await expect(
        scheduleArticle(author, { ...input, ...saved, kind: 'publish', at }),
      ).rejects.toMatchObject({
        code: 'invalid',
      });
    await expect(plan(await write({ headline: '' }))).rejects.toMatchObject({ code: 'invalid' });
    await expect(plan(saved, 'unpublish')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('asks for the right again when the time comes, and tells who is there of a refusal, once', async () => {
    const bob = await addTestStaff('author', 'Bob');
    const saved = await write({}, bob);
    const at = tomorrow;
    const input = { id: saved.id, version: saved.version, kind: 'publish' as const, at };
    const planned = await scheduleArticle(bob, input);
    await getDb().staff.update({ where: { id: bob.id }, data: { role: 'contributor' } });
    await comeDue(idOf(planned));
    await Promise.all([fireDueSchedules(), fireDueSchedules()]);
    expect(await isOut(saved.id)).toBe(false);
    expect(await rowOf(idOf(planned))).toMatchObject({ state: 'refused' });
    expect(await getDb().articleNotice.count({ where: { articleId: saved.id } })).toBe(1);
    const mails = await getDb().mail.findMany({ where: { to: bob.email, kind: 'article.refused' } });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('Your role does not allow this.');
  });
});

describe('a clock that jumps', () => {
  afterEach(() => {
    vi.useRealTimers();
  });
  const jump = (days: number) =>
    vi.useFakeTimers({ now: Date.now() + days * 24 * 60 * 60 * 1000, toFake: ['Date'] });

  it('of a worker brings nothing forward and holds nothing back: the database’s clock counts', async () => {
    const planned = await plan(await write());
    jump(2);
    await fireSchedule(idOf(planned));
    await fireDueSchedules();
    expect(await isOut(planned.id)).toBe(false);
    vi.useRealTimers();
    await comeDue(idOf(planned));
    jump(-2);
    await fireDueSchedules();
    expect(await isOut(planned.id)).toBe(true);
    expect(await countPublished(planned.id)).toBe(1);
  });
});

describe('schedule against unschedule', () => {
  it('ends in one of the two, 500 times', async () => {
    const saved = await write();
    let seen: { id: number; version: number } = saved;
    const ends = { out: 0, off: 0 };
    for (let round = 0; round < 500; round += 1) {
      const planned = await plan(seen);
      const scheduleId = idOf(planned);
      await comeDue(scheduleId);
      const before = await countPublished(saved.id);
      const acts = [() => fireSchedule(scheduleId), () => unscheduleArticle(author, { scheduleId })];
      const [first, second] = round % 2 ? acts : acts.toReversed();
      const results = await Promise.allSettled([first?.(), second?.()]);
      const off = results[round % 2 ? 1 : 0];
      const { state } = await rowOf(scheduleId);
      const published = (await countPublished(saved.id)) - before;
      expect([state, published]).toEqual(off?.status === 'fulfilled' ? ['cancelled', 0] : ['done', 1]);
      ends[published === 1 ? 'out' : 'off'] += 1;
      seen = planned;
    }
    // Otherwise it was no race.
    expect(ends.out).toBeGreaterThan(0);
    expect(ends.off).toBeGreaterThan(0);
  }, 240_000);
});
