import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { countAudience } from '../editions/audience';
import { beginEdition } from '../editions/begin-edition';
import { sendEdition } from '../editions/flow/send-edition';
import { keepEdition } from '../editions/keep-edition';
import { deleteSegment } from './delete-segment';
import { countSegment, getSegment, listSegments } from './desk';
import { isOfSegment } from './is-of-segment';
import { keepSegment } from './keep-segment';

process.env.MAIL_SECRET = 'a-secret-for-tests-of-32-characters';
process.env.SITE_URL = 'https://news.example.org';
provideTestDatabase('reference');

const rule = { match: 'any', choices: '', since: '', before: '', origin: '' } as const;
let editor: StaffMember;

/** Somebody who gets topics, since a day. */
async function add(email: string, topics: string[], given: { at?: string; isImported?: boolean } = {}) {
  const { at = '2026-03-01T12:00:00Z', isImported = false } = given;
  await getDb().subscriber.create({
    data: {
      email,
      createdAt: at,
      subscriptions: { create: topics.map((topic) => ({ topic, state: 'active', confirmedAt: at })) },
      consents: {
        create: [{ act: isImported ? 'declared' : 'requested', topic: 'weekly', wording: 'w', page: '/' }],
      },
    },
  });
}

beforeAll(async () => {
  editor = await addTestStaff('editor');
  await add('a@example.com', ['weekly', 'alert/express-entry/french/480/daily']);
  await add('b@example.com', ['weekly', 'section/pnp', 'alert/express-entry/*/*/at-once']);
  await add('c@example.com', ['weekly'], { isImported: true });
  await add('d@example.com', ['section/pnp'], { at: '2026-11-22T04:30:00Z' });
  // Left: of no segment by what they had.
  await getDb().subscription.updateMany({
    where: { topic: 'weekly', subscriber: { email: 'c@example.com' } },
    data: { state: 'ended', endedAt: new Date() },
  });
  await add('e@example.com', ['weekly', 'daily'], { isImported: true });
});

describe('a segment', () => {
  it.each([
    [{ choices: 'alert/express-entry' }, 2],
    [{ choices: 'alert/express-entry/french' }, 1],
    [{ choices: 'alert/express' }, 0],
    [{ choices: 'weekly section/pnp' }, 4],
    [{ choices: 'weekly section/pnp', match: 'all' as const }, 1],
    [{ choices: 'weekly', origin: 'import' as const }, 1],
    [{ choices: 'weekly', origin: 'form' as const }, 2],
    // 23:30 of the day before in the newsroom.
    [{ since: '2026-11-21' }, 1],
    [{ since: '2026-11-22' }, 0],
    [{ since: '2026-01-01', before: '2026-11-22' }, 4],
  ])('of %j has %i people', async (part, people) => {
    expect(await countSegment(editor, { ...rule, ...part })).toEqual({ people, precision: 'exact' });
  });

  it.each([
    [rule, 'choices'],
    [{ ...rule, choices: 'no-topic' }, 'choices'],
    [{ ...rule, choices: 'alert/express-entry/*/480/daily' }, 'choices'],
    [{ ...rule, since: '2026-02-31x' }, 'since'],
    [{ ...rule, since: '2026-02-02', before: '2026-02-01' }, 'before'],
  ])('is refused where it says %j', async (given, field) => {
    const refused = keepSegment(editor, { ...given, name: 'One' }).catch((error: unknown) => error);
    expect(JSON.stringify(await refused)).toContain(field);
  });

  it('narrows an edition’s audience, which is settled as it stands then', async () => {
    const { id: segmentId } = await keepSegment(editor, {
      ...rule,
      name: 'Alerted',
      choices: 'alert/express-entry',
    });
    await expect(keepSegment(editor, { ...rule, name: 'alerted', choices: 'daily' })).rejects.toMatchObject({
      fields: { name: expect.any(String) },
    });
    const topics = ['weekly', 'section/pnp'];
    expect(await countAudience(editor, { topics })).toEqual({ people: 4, precision: 'exact' });
    expect(await countAudience(editor, { topics: ['weekly'] })).toEqual({ people: 3, precision: 'exact' });
    expect(await countAudience(editor, { topics, segmentId })).toEqual({ people: 2, precision: 'exact' });
    const isOf = async (email: string) =>
      isOfSegment(segmentId, (await getDb().subscriber.findUniqueOrThrow({ where: { email } })).id);
    expect([await isOf('a@example.com'), await isOf('d@example.com')]).toEqual([true, false]);

    const { id } = await beginEdition(editor, { from: 'nothing' });
    const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Hello' }] }];
    const seen = await keepEdition(editor, {
      ...{ id, version: 1, subject: 'For some', previewText: '', body: { type: 'doc', content } },
      ...{ topics, segmentId, countsClicks: false },
    });
    await expect(deleteSegment(editor, { id: segmentId })).rejects.toMatchObject({
      code: 'conflict',
      forPerson: expect.stringContaining('“For some”'),
    });
    await sendEdition(editor, seen);
    const rows = await getDb().sendingRecipient.findMany({ include: { subscriber: true } });
    expect(rows.map(({ subscriber }) => subscriber?.email).sort()).toEqual([
      'a@example.com',
      'b@example.com',
    ]);

    const saved = await getSegment(editor, segmentId);
    await keepSegment(editor, { ...rule, id: segmentId, version: 1, name: 'Alerted', choices: 'daily' });
    await expect(
      keepSegment(editor, {
        ...rule,
        id: segmentId,
        version: saved?.version,
        name: 'Mine',
        choices: 'daily',
      }),
    ).rejects.toMatchObject({ code: 'conflict' });
    await deleteSegment(editor, { id: segmentId });
    expect(await listSegments(editor)).toEqual([]);
  });

  it('is nothing that an author may see or make', async () => {
    const author = await addTestStaff('author');
    await expect(keepSegment(author, { ...rule, name: 'x', choices: 'daily' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(() => countSegment(author, { ...rule, choices: 'daily' })).toThrow();
  });
});
