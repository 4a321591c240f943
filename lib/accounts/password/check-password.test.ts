import { describe, expect, it } from 'vitest';
import { requireGoodPassword } from './check-password';

const person = { email: 'rene.cote@example.org', name: 'René Côté' };
const isTaken = (password: string) =>
  requireGoodPassword(password, person).then(
    () => true,
    () => false,
  );

describe('a new password', () => {
  it.each([
    'short',
    'password12',
    'P@ssw0rd2024!',
    '1234567890',
    'qwertyuiop',
    'aaaaaaaaaaaa',
    'ababababababab',
    'iloveyou2026',
    'rene.cote@example.org',
    'renecote12',
    'René Côté 1',
  ])('%s is refused', async (password) => {
    expect(await isTaken(password)).toBe(false);
  });

  it.each([
    'correct horse battery staple',
    'gravel otter lantern',
    'mon café préféré à Montréal',
    'k3-vx9q-tr8w',
    '冬の朝に読む新しい本棚です',
  ])('%s is taken', async (password) => {
    expect(await isTaken(password)).toBe(true);
  });
});
