import { beforeAll, describe, expect, it } from 'vitest';
import { recordAudit, recordAudits } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import type { StaffMember } from '../abilities';
import { addTestStaff } from '../test-staff';
import { changesOf } from './changes';
import { listActivity } from './list-activity';
import { type ActivityFilter, activityFilter } from './schema';

provideTestDatabase('reference');

let admin: StaffMember;
let author: StaffMember;
let articleId: number;

beforeAll(async () => {
  admin = await addTestStaff('admin', 'Ana Admin');
  author = await addTestStaff('author', 'Aki Author');
  const article = await getDb().article.create({
    data: { headline: 'A round of nurses', body: { type: 'doc' }, createdById: author.id },
  });
  articleId = article.id;
  const by = (staff: StaffMember) => ({ staffId: staff.id, actor: staff.name });
  await recordAudits(getDb(), [
    {
      ...by(author),
      act: 'article.save',
      target: `article:${articleId}`,
      after: { headline: 'A round of nurses' },
    },
    {
      ...by(admin),
      act: 'draw.correct',
      target: 'draw:express-entry/284',
      before: { minScore: 422, invitations: 3500 },
      after: { minScore: 421, invitations: 3500, reason: 'The source had it wrong' },
    },
    {
      ...by(admin),
      act: 'staff.role',
      target: `staff:${author.id}`,
      before: { role: 'author' },
      after: { role: 'editor' },
    },
    {
      staffId: null,
      actor: 'the queue',
      act: 'mail.fail',
      target: 'mail:1',
      after: { reason: 'no such host' },
    },
  ]);
});

const list = async (filter: Partial<ActivityFilter>) => {
  const { entries } = await listActivity(admin, activityFilter.parse(filter));
  return entries.map(({ act }) => act);
};

describe('the activity log', () => {
  it('is newest first, with names as they are now and what changed alone', async () => {
    const { entries } = await listActivity(admin, activityFilter.parse({}));
    expect(entries.map(({ act }) => act)).toEqual([
      'mail.fail',
      'staff.role',
      'draw.correct',
      'article.save',
    ]);
    expect(entries[1]).toMatchObject({ actor: 'Ana Admin', subject: { name: 'Aki Author' } });
    expect(entries[2]).toMatchObject({
      subject: { name: 'Express Entry 284', href: '/admin/draws/express-entry/284' },
      changes: [
        { field: 'minScore', was: 422, is: 421 },
        { field: 'reason', was: undefined, is: 'The source had it wrong' },
      ],
    });
  });

  it('is narrowed by person, kind, thing and day, and by all of them', async () => {
    expect(await list({ person: author.id })).toEqual(['article.save']);
    expect(await list({ person: 'system' })).toEqual(['mail.fail']);
    expect(await list({ kind: 'draws' })).toEqual(['draw.correct']);
    expect(await list({ kind: 'mails' })).toEqual(['mail.fail']);
    for (const about of ['nurses', `#${articleId}`, `http://localhost/admin/articles/${articleId}`])
      expect(await list({ about }), about).toEqual(['article.save']);
    for (const about of ['draw:express-entry/284', 'express-entry/28', '/admin/draws/express-entry/284'])
      expect(await list({ about }), about).toEqual(['draw.correct']);
    expect(await list({ about: 'aki' })).toEqual(['staff.role']);
    expect(await list({ to: '2020-01-01' })).toEqual([]);
    expect(await list({ from: '2020-01-01', person: admin.id, kind: 'people' })).toEqual(['staff.role']);
  });

  it('takes an address that is nonsense for no filter at all', async () => {
    const filter = activityFilter.parse({ person: 'x', kind: 'y', from: 'z', before: "'" });
    expect((await listActivity(admin, filter)).entries).toHaveLength(4);
  });

  it('is paged by key: what comes meanwhile moves nothing', async () => {
    const first = await listActivity(admin, activityFilter.parse({}), 2);
    await recordAudit(getDb(), { staffId: null, actor: 'x', act: 'draw.import', target: 'import:1' });
    const rest = await listActivity(admin, activityFilter.parse({ before: first.next ?? '' }), 2);
    expect(rest.entries.map(({ act }) => act)).toEqual(['draw.correct', 'article.save']);
    expect(rest.next).toBeNull();
  });

  it('is for admins', async () => {
    const filter = activityFilter.parse({});
    await expect(listActivity(author, filter)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('cannot be edited, whoever asks the database', async () => {
    const db = getDb();
    await expect(db.auditEntry.updateMany({ data: { actor: 'nobody' } })).rejects.toThrow('append-only');
    await expect(db.auditEntry.deleteMany({})).rejects.toThrow('append-only');
    await expect(db.$executeRaw`TRUNCATE audit_entries`).rejects.toThrow('append-only');
    const gone = db.staff.delete({ where: { id: author.id } });
    await expect(gone).rejects.toThrow();
  });
});

it('counts an empty value as none', () => {
  expect(changesOf({ a: '', b: [] }, { a: null, b: '' })).toEqual([]);
  expect(changesOf(null, { a: 'x' })).toEqual([{ field: 'a', was: undefined, is: 'x' }]);
});
