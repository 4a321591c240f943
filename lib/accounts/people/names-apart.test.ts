import { describe, expect, it } from 'vitest';
import { getEditorChoices } from '@/lib/articles/desk';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { addTestStaff } from '../test-staff';
import { listColleagues } from './desk';

provideTestDatabase('empty');

describe('people of one name', () => {
  it('can be told apart where somebody chooses one of them', async () => {
    const owner = await addTestStaff('owner');
    const staff = ['Kim Lee', 'kim lee', 'Ada Only'].map((name, n) => ({
      name,
      email: `person${n}@example.org`,
      passwordHash: 'x',
      role: 'author' as const,
    }));
    await getDb().staff.createMany({ data: staff });
    const [first] = await getDb().staff.findMany({ where: { email: 'person0@example.org' } });
    await getDb().author.createMany({
      data: [
        { slug: 'kim-lee', name: 'Kim Lee', staffId: first?.id ?? null },
        { slug: 'kim-lee-2', name: 'Kim Lee' },
        { slug: 'ada-only', name: 'Ada Only' },
      ],
    });
    const colleagues = await listColleagues(owner, owner.id);
    expect(colleagues.map(({ name }) => name).sort()).toEqual([
      'Ada Only',
      'Kim Lee (person0@example.org)',
      'kim lee (person1@example.org)',
    ]);
    expect((await getEditorChoices(owner)).authors.sort((a, b) => a.slug.localeCompare(b.slug))).toEqual([
      { slug: 'ada-only', name: 'Ada Only' },
      { slug: 'kim-lee', name: 'Kim Lee (person0@example.org)' },
      { slug: 'kim-lee-2', name: 'Kim Lee (kim-lee-2)' },
    ]);
  });
});
