import { expect, it } from 'vitest';
import { fieldWords, valueWords } from './change-words';

const words = (field: string, value: unknown) => valueWords(field, value, 'America/Toronto');

it('says fields and values as the desk does', () => {
  expect(['minScore', 'siteName', 'newPeople', 'tieBreakAt', 'somethingElse'].map(fieldWords)).toEqual([
    'Minimum score',
    'Site name',
    'New people',
    'Tie-break',
    'Something else',
  ]);
  expect(words('role', 'editor')).toBe('Editor');
  expect(words('codesFrom', 'admin')).toBe('Admins and owners');
  expect(words('active', false)).toBe('no');
  expect(words('invitations', 3500)).toBe('3,500');
  expect(words('expiresAt', '2026-11-22T17:00:00.000Z')).toBe('November 22, 2026 at 12:00 p.m. EST');
  expect(words('headline', undefined)).toBe('none');
  expect(words('numbers', ['1', '91a'])).toBe('1, 91a');
  expect(words('text', 'x'.repeat(500))).toHaveLength(162);
});
