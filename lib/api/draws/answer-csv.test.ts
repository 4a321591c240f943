import { beforeAll, expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { createDraw } from '@/lib/draws/create-draw';
import { answerCsv } from './answer-csv';
import { csvColumns } from './csv-columns';

provideTestDatabase();

beforeAll(async () => {
  const author = await addTestStaff('author');
  const round = { program: 'express-entry', date: '2024-02-14', invitations: '3,500', minScore: '422' };
  await createDraw(author, { ...round, number: '284', stream: 'healthcare' });
  await createDraw(author, { ...round, number: '285', label: '=HYPERLINK("https://x.example"), "é"' });
  const { id } = await getDb().draw.findFirstOrThrow({ where: { number: '285' } });
  await getDb().drawAnomaly.create({
    data: { drawId: id, field: 'tieBreakAt', raw: '?', reason: 'No year.' },
  });
});

const ask = (headers: Record<string, string> = {}) =>
  answerCsv(new Request('http://localhost/api/v1/draws.csv', { headers }), {
    program: 'express-entry',
    year: 2024,
  });

it('is RFC 4180 in UTF-8, one header and a row for each draw, with no formula in it', async () => {
  const answer = await ask();
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(answer.headers.get('content-disposition')).toContain('draws-express-entry-2024.csv');
  const lines = (await answer.text()).split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe(csvColumns.map(({ name }) => name).join(','));
  expect(lines[1]).toContain(`,"'=HYPERLINK(""https://x.example""), ""é""",3500,exact,422,CRS,`);
  expect(lines[1]).toContain('"[{""field"":""tieBreakAt"",""raw"":""?"",""reason"":""No year.""}]"');
  expect(lines[2]).toMatch(/^express-entry,CA,284,2024-02-14,day,,healthcare,/);
});

it('is not sent again to who has it, and is new after a change', async () => {
  const etag = (await ask()).headers.get('etag') ?? '';
  expect((await ask({ 'if-none-match': etag })).status).toBe(304);
  await getDb().drawAnomaly.updateMany({ data: { settledAt: new Date() } });
  expect((await ask({ 'if-none-match': etag })).status).toBe(200);
});
