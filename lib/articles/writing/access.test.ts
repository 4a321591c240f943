import { describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import type { Role } from '@/lib/db/generated/enums';
import { canPublish, canSee, canWrite } from './access';

const person = (role: Role): StaffMember => ({ id: 'me', sessionId: 's', email: 'e', name: 'n', role });
const article = (createdById: string | null, status: 'draft' | 'published' | 'unpublished') => ({
  createdById,
  status,
});

describe('who may do what with an article', () => {
  it.each<[Role, string, boolean, boolean, boolean, boolean]>([
    // role, whose article, sees, writes a draft, writes a published one, publishes
    ['contributor', 'me', true, true, false, false],
    ['contributor', 'another', false, false, false, false],
    ['author', 'me', true, true, true, true],
    ['author', 'another', false, false, false, false],
    ['editor', 'me', true, true, true, true],
    ['editor', 'another', true, true, true, true],
    ['admin', 'another', true, true, true, true],
    ['owner', 'another', true, true, true, true],
  ])('%s with an article of %s', (role, owner, sees, writesDraft, writesPublished, publishes) => {
    const staff = person(role);
    expect(canSee(staff, article(owner, 'draft'))).toBe(sees);
    expect(canWrite(staff, article(owner, 'draft'))).toBe(writesDraft);
    expect(canWrite(staff, article(owner, 'published'))).toBe(writesPublished);
    expect(canPublish(staff, article(owner, 'draft'))).toBe(publishes);
  });

  it('leaves an article whose writer is gone to editors', () => {
    expect(canWrite(person('author'), article(null, 'draft'))).toBe(false);
    expect(canWrite(person('editor'), article(null, 'draft'))).toBe(true);
  });
});
