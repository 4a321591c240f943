import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { getEnv } from '@/lib/env';
import { countWaitingReports, listReports } from './desk';
import { mailsAnHour, receiveReport } from './receive-report';
import { aboutParameter, reportInput } from './schema';
import { settleReport } from './settle-report';
import { deleteReportsSettledBefore } from './store';

provideTestDatabase('empty');

let editor: StaffMember;
const report = (fields: Record<string, string> = {}) =>
  reportInput.parse({ about: '/draws', message: 'It was 507.', ...fields });
const messagesOf = (fields: Record<string, string>) =>
  reportInput.safeParse(fields).error?.issues.map(({ path, message }) => [path[0], message]);

beforeAll(async () => {
  editor = await addTestStaff('editor');
  await getDb().setting.create({ data: { key: 'contactAddress', value: 'desk@example.org' } });
});

describe('what a reader may write', () => {
  it('is a page and what is wrong; an address only where one is wanted', () => {
    expect(report({ message: ' a\r\nb\0 ', about: 'A\nheadline', email: ' ' })).toEqual({
      about: 'A headline',
      message: 'a\nb',
      email: '',
      company: '',
    });
    expect(messagesOf({ about: ' ', email: 'maria@example', message: 'x'.repeat(4_001) })).toEqual([
      ['about', 'Write which page it is: its address, or its headline.'],
      ['message', 'Shorten this to 4,000 characters.'],
      ['email', 'Check the email address: it should look like name@example.com.'],
    ]);
  });

  it('is filled in by a link with paths of this site only', () => {
    expect(aboutParameter.parse('/draws/express-entry?year=2025')).toBe('/draws/express-entry?year=2025');
    for (const other of [
      '//evil.example',
      'https://evil.example',
      `/${'x'.repeat(300)}`,
      ['/a'],
      undefined,
    ]) {
      expect(aboutParameter.parse(other)).toBe('');
    }
  });
});

describe('a report', () => {
  it('waits at the desk and is mailed, with the address of this site left off', async () => {
    const about = `${getEnv().siteUrl}/express-entry/a-story?x=1#top`;
    await receiveReport(report({ about, email: 'maria@Example.com' }));
    const { reports } = await listReports(editor, { isSettled: false });
    expect(reports).toMatchObject([
      { about: '/express-entry/a-story?x=1', url: '/express-entry/a-story?x=1', email: 'maria@example.com' },
    ]);
    const mail = await getDb().mail.findFirstOrThrow();
    expect(mail).toMatchObject({ to: 'desk@example.org', kind: 'report.received' });
    expect(mail.headers).toMatchObject({ 'Reply-To': 'maria@example.com' });
    expect(mail.text).toContain('It was 507.');
  });

  it('of a program is not kept', async () => {
    await receiveReport(report({ company: 'Robots Inc.' }));
    expect(await countWaitingReports(editor)).toBe(1);
  });

  it('in a flood is kept, and not mailed', async () => {
    for (let sent = 1; sent < mailsAnHour + 12; sent += 1) await receiveReport(report());
    expect(await getDb().mail.count()).toBe(mailsAnHour);
    expect(await countWaitingReports(editor)).toBe(mailsAnHour + 12);
  });

  it('is found on the next page of the list, once', async () => {
    const first = await listReports(editor, { isSettled: false });
    const second = await listReports(editor, { isSettled: false, after: first.next ?? undefined });
    const ids = [...first.reports, ...second.reports].map(({ id }) => id);
    expect(new Set(ids).size).toBe(mailsAnHour + 12);
    expect(second.next).toBeNull();
  });
});

describe('settling', () => {
  it('is an editor’s, is written down once, and can be taken back', async () => {
    const { reports } = await listReports(editor, { isSettled: false });
    const id = reports[0]?.id ?? '';
    const author = await addTestStaff('author');
    await expect(settleReport(author, { id, isSettled: true })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listReports(author, { isSettled: false })).rejects.toMatchObject({ code: 'forbidden' });
    await settleReport(editor, { id, isSettled: true });
    await settleReport(editor, { id, isSettled: true });
    expect((await listReports(editor, { isSettled: true })).reports).toMatchObject([
      { id, settledBy: editor.name },
    ]);
    await settleReport(editor, { id, isSettled: false });
    const acts = await getDb().auditEntry.findMany({ orderBy: { id: 'asc' } });
    expect(acts.map(({ act }) => act)).toEqual(['report.settle', 'report.reopen']);
  });

  it('lets go of a report some time later, and of no other', async () => {
    const before = await countWaitingReports(editor);
    const { reports } = await listReports(editor, { isSettled: false });
    await settleReport(editor, { id: reports[0]?.id ?? '', isSettled: true });
    await deleteReportsSettledBefore(getDb(), new Date(Date.now() + 60_000));
    expect(await getDb().errorReport.count()).toBe(before - 1);
  });
});
