import { expect, it } from 'vitest';
import { countablePhrase } from './phrase';

it.each([
  ['  Express   Entry draw ', 'express entry draw'],
  ['"CEC 518"', 'cec 518'],
  ['What is a tie-break?', 'what is a tie-break'],
  ['Québec', 'québec'],
  ['31301', '31301'],
  ['draw 2024-02-14', 'draw 2024-02-14'],
  ['3,500 invitations', '3,500 invitations'],
])('counts “%s” as “%s”', (question, phrase) => expect(countablePhrase(question)).toBe(phrase));

it.each([
  'maria@example.com',
  'maria example.com',
  '+1 613 555 0123',
  '613-555-0123',
  'UCI 1234-5678',
  "1' OR '1'='1",
  'union select password from staff',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '{{7*7}}',
  'http://evil.example/',
  'wp-login.php',
  'aaaaaaa',
  'eyjhbgcioijiuzi1nij9abcdef',
  'a1b2c3d4e5f6',
  'x',
  '🍁',
  'word '.repeat(20),
  'x'.repeat(61),
])('never counts “%s”', (question) => expect(countablePhrase(question)).toBeNull());
