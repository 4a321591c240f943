import { describe, expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { getSourceState } from './desk';
import { importRounds } from './import-rounds';
import { previewImport } from './preview-import';
import { testFile, testRows } from './test-feed';

provideTestDatabase();

const input = (count: number) => ({
  from: 'upload' as const,
  name: 'rounds.json',
  bytes: testFile(testRows(count)).bytes,
});

describe('an import after a preview', () => {
  it('does what the preview said, and nothing where the records changed since', async () => {
    const editor = await addTestStaff('editor');
    const seen = await previewImport(editor, input(4));
    const again = await previewImport(editor, input(4));
    expect(again.fingerprint).toBe(seen.fingerprint);

    await importRounds(editor, input(3));
    const asSeen = { ...input(4), seenHash: seen.file.hash, seenPlan: seen.fingerprint };
    await expect(importRounds(editor, asSeen)).rejects.toMatchObject({
      code: 'conflict',
      forPerson: expect.stringContaining('The records changed after you looked'),
    });
    expect(await getDb().draw.count()).toBe(3);
    expect(await getDb().drawImport.count()).toBe(1);

    const { fingerprint } = await previewImport(editor, input(4));
    const { plan } = await importRounds(editor, { ...asSeen, seenPlan: fingerprint });
    expect(plan.counts).toMatchObject({ new: 1, unchanged: 3 });
  });

  it('tells its source’s state to those alone who may import', async () => {
    const author = await addTestStaff('author');
    await expect(getSourceState(author)).rejects.toMatchObject({ code: 'forbidden' });
    const editor = await addTestStaff('editor');
    expect(await getSourceState(editor)).toMatchObject({ isScheduled: false, look: null });
  });
});
