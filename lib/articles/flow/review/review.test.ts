import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { listArticles } from '@/lib/articles/at-desk/list-articles';
import { defaultTimeZone, wallTimeIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { publishArticle } from '../../writing/publish-article';
import { saveArticle } from '../../writing/save-article';
import type { ArticleText } from '../../writing/schema';
import { testText } from '../../writing/test-text';
import { archiveArticle } from '../archive/archive-article';
import { unarchiveArticle } from '../archive/unarchive-article';
import { fireDueSchedules } from '../schedule/fire-schedule';
import { scheduleArticle } from '../schedule/schedule-article';
import { answerReview } from './answer-review';
import { askReview } from './ask-review';
import { keepReviewMails } from './keep-review-mails';
import type { AnswerReviewInput } from './schema';
import { listReviewers, listWaitingFor } from './waiting';
import { withdrawReview } from './withdraw-review';

provideTestDatabase('reference');

let con: StaffMember;
let author: StaffMember;
let ed: StaffMember;
let eve: StaffMember;
beforeAll(async () => {
  con = await addTestStaff('contributor', 'Con');
  author = await addTestStaff('author', 'Amy');
  ed = await addTestStaff('editor', 'Ed');
  eve = await addTestStaff('editor', 'Eve');
});

let n = 0;
beforeEach(() => {
  n += 1;
});
interface Seen {
  id: number;
  version: number;
}
const write = (staff = con) =>
  saveArticle(staff, { id: null, version: null, text: testText({ headline: `Story ${n}` }) });
const edit = (staff: StaffMember, seen: Seen & { slug: string }, text: Partial<ArticleText>) =>
  saveArticle(staff, {
    id: seen.id,
    version: seen.version,
    text: testText({ headline: `Story ${n}`, slug: seen.slug, ...text }),
  });
const ask = ({ id, version }: Seen, staff = con, reviewerId: string | null = null) =>
  askReview(staff, { id, version, reviewerId, note: 'Please look.' });
const answer = ({ id, version }: Seen, said: AnswerReviewInput['answer'] = 'approved', staff = ed) =>
  answerReview(staff, { id, version, answer: said, note: 'As I see it.' });
const publish = ({ id, version }: Seen, staff = ed) => publishArticle(staff, { id, version });
const mailsTo = (staff: StaffMember) =>
  getDb().mail.findMany({ where: { to: staff.email, kind: { startsWith: 'review.' } } });

describe('a contributor’s story', () => {
  it('goes out through a review alone, whoever publishes it', async () => {
    const draft = await write();
    expect(draft.needsReview).toBe(true);
    await expect(publish(draft)).rejects.toMatchObject({ code: 'invalid' });
    const asked = await ask(draft);
    expect(asked.review).toMatchObject({ state: 'waiting', askedBy: 'Con', note: 'Please look.' });
    await expect(publish(asked)).rejects.toThrow(/in review/);
    await expect(publish(await answer(asked, 'changes'))).rejects.toThrow(/Changes were asked/);
    const again = await ask(await edit(con, asked, { standfirst: 'Changed as asked.' }));
    const approved = await answer(again);
    await expect(publish(approved, con)).rejects.toMatchObject({ code: 'forbidden' });
    const out = await publish(approved);
    expect(out).toMatchObject({ state: 'published', review: null });
    expect(await getDb().articleReview.count({ where: { articleId: out.id } })).toBe(2);
    // Once it was out it is the editors'.
    expect((await publish(await edit(ed, out, { standfirst: 'A comma.' }))).state).toBe('published');
  });

  it('is approved as it was read: the writer’s next words are not, an editor’s are', async () => {
    const approved = await answer(await ask(await write()));
    const tidied = await edit(ed, approved, { standfirst: 'Tidied by the editor.' });
    expect(tidied.review).toMatchObject({ state: 'approved', isOlder: false });
    const slipped = await edit(con, tidied, { standfirst: 'Slipped in.' });
    expect(slipped.review).toMatchObject({ state: 'approved', isOlder: true });
    await expect(publish(slipped)).rejects.toThrow(/edited after it was approved/);
  });

  it('is answered for the version that was read, and not by whoever asked', async () => {
    const asked = await ask(await write());
    await edit(con, asked, { standfirst: 'Newer.' });
    await expect(answer(asked)).rejects.toMatchObject({ code: 'conflict' });
    const own = await ask(await write(ed), ed);
    await expect(answer(own)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(answer(own, 'approved', author)).rejects.toMatchObject({ code: 'forbidden' });
    const input = { ...own, answer: 'changes' as const, note: ' ' };
    await expect(answerReview(eve, input)).rejects.toMatchObject({ fields: { note: expect.any(String) } });
  });
});

describe('an author’s story', () => {
  it('needs none; one that was asked for is settled first, or taken back', async () => {
    const draft = await write(author);
    expect(draft.needsReview).toBe(false);
    const asked = await ask(draft, author);
    await expect(publish(asked, author)).rejects.toThrow(/in review/);
    await expect(withdrawReview(con, asked)).rejects.toMatchObject({ code: 'not-found' });
    const other = { id: asked.id, version: asked.version + 1 };
    await expect(withdrawReview(author, other)).rejects.toMatchObject({ code: 'conflict' });
    const back = await withdrawReview(author, asked);
    expect(back.review).toBeNull();
    expect((await publish(back, author)).state).toBe('published');
  });

  it('is a stranger’s to nobody but editors', async () => {
    await expect(ask(await write(author), con)).rejects.toMatchObject({ code: 'not-found' });
    const given = ask(await write(author), author, con.id);
    await expect(given).rejects.toMatchObject({ fields: { reviewerId: expect.any(String) } });
  });
});

describe('at the minute', () => {
  const tomorrow = wallTimeIn(defaultTimeZone, new Date(Date.now() + 24 * 60 * 60 * 1000));
  const plan = ({ id, version }: Seen) => scheduleArticle(ed, { id, version, kind: 'publish', at: tomorrow });
  const comeDue = async (id: number) => {
    await getDb()
      .$executeRaw`UPDATE article_schedules SET at = now() - interval '1 second' WHERE article_id = ${id}`;
    await fireDueSchedules();
    return getDb().publishedArticle.count({ where: { articleId: id } });
  };

  it('goes out when approved, later typing or not', async () => {
    const planned = await plan(await answer(await ask(await write())));
    await edit(con, planned, { standfirst: 'Not yet seen.' });
    expect(await comeDue(planned.id)).toBe(1);
  });

  it('is asked for its review again: changes call it off, a lost approval refuses it', async () => {
    await expect(plan(await write())).rejects.toMatchObject({ code: 'invalid' });
    const planned = await plan(await answer(await ask(await write())));
    expect((await answer(planned, 'changes', eve)).scheduled).toEqual([]);
    expect(await comeDue(planned.id)).toBe(0);

    const approved = await answer(await ask(await write()));
    const other = await plan(approved);
    await getDb().articleReview.updateMany({
      where: { articleId: other.id },
      data: { closedAt: new Date() },
    });
    expect(await comeDue(other.id)).toBe(0);
    const row = await getDb().articleSchedule.findFirst({ where: { articleId: other.id } });
    expect(row).toMatchObject({ state: 'refused', reason: expect.stringMatching(/approved/) });
  });
});

describe('who hears of it', () => {
  it('finds it on their desk, and by mail as they wish', async () => {
    const given = await ask(await write(), con, eve.id);
    const waiting = async (staff: StaffMember) => (await listWaitingFor(staff)).map(({ id }) => id);
    expect(await waiting(eve)).toContain(given.id);
    expect(await waiting(ed)).not.toContain(given.id);
    expect(await waiting(con)).not.toContain(given.id);
    expect((await mailsTo(eve))[0]?.text).toContain('Con asks you to review');
    const answers = (await mailsTo(con)).length;
    await answer(given, 'changes', eve);
    expect(await waiting(con)).toContain(given.id);
    expect((await mailsTo(con)).length).toBe(answers + 1);

    await keepReviewMails(eve, { reviewMails: 'none' });
    await keepReviewMails(ed, { reviewMails: 'all' });
    const before = [(await mailsTo(eve)).length, (await mailsTo(ed)).length];
    await ask(await write(), con, eve.id);
    expect([(await mailsTo(eve)).length, (await mailsTo(ed)).length]).toEqual([
      before[0],
      (before[1] ?? 0) + 1,
    ]);
  });

  it('is chosen among those who review', async () => {
    const names = (await listReviewers(ed)).map(({ name }) => name);
    expect(names).toContain('Eve');
    expect(names).not.toContain('Con');
    expect(names).not.toContain('Ed');
  });
});

describe('the archive', () => {
  it('takes a story from readers, out of the lists, and out of anybody’s hands', async () => {
    const out = await publish(await write(author), author);
    await expect(archiveArticle(con, out)).rejects.toMatchObject({ code: 'not-found' });
    const away = await archiveArticle(author, { id: out.id, version: out.version });
    expect(away).toMatchObject({ state: 'archived', url: null });
    const inList = async (status: '' | 'archived') =>
      (await listArticles(author, { status })).articles.some(({ id }) => id === out.id);
    expect([await inList(''), await inList('archived')]).toEqual([false, true]);
    const acts = [() => publish(away, author), () => edit(author, away, {}), () => ask(away, author)];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: 'invalid' });
    const other = { id: away.id, version: away.version + 1 };
    await expect(unarchiveArticle(author, other)).rejects.toMatchObject({ code: 'conflict' });
    expect((await unarchiveArticle(author, away)).state).toBe('unpublished');
    expect((await publish(away, author)).state).toBe('published');
  });

  it('holds nothing that readers have, by the database', async () => {
    const { id } = await publish(await write(author), author);
    const put = getDb().article.update({ where: { id }, data: { archivedAt: new Date() } });
    await expect(put).rejects.toThrow(/articles_archived_is_not_out/);
  });
});
