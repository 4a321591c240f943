import { describe, expect, it } from 'vitest';
import { emailAddress } from './email-address';

describe('an email address as typed', () => {
  it.each([
    ['  maria@example.com ', 'maria@example.com'],
    ['maria+cin@example.com', 'maria+cin@example.com'],
    ["o'brien.s@example.co.uk", "o'brien.s@example.co.uk"],
    ['Maria@Example.COM', 'Maria@example.com'],
    ['who@news.technology', 'who@news.technology'],
    ['josé@example.com', 'josé@example.com'],
    ['info@bücher.example', 'info@xn--bcher-kva.example'],
    ['почта@пример.рф', 'почта@xn--e1afmkfd.xn--p1ai'],
    ['_x-1@a-b.ca', '_x-1@a-b.ca'],
  ])('takes %s', (typed, kept) => {
    expect(emailAddress.parse(typed)).toBe(kept);
  });

  it.each([
    'maria',
    'maria@',
    '@example.com',
    'maria@example',
    'maria@@example.com',
    'ma ria@example.com',
    'maria@exa mple.com',
    'maria@127.0.0.1',
    'maria@[127.0.0.1]',
    'maria@example.com:25',
    'maria@example.com/x',
    'maria..x@example.com',
    '.maria@example.com',
    'maria@example..com',
    'maria@-example.com',
    'maria@example.com, other@example.com',
    'maria@example.com\nBcc: x@example.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b.'.repeat(130)}com`,
  ])('refuses %j and says what one looks like', (typed) => {
    expect(emailAddress.safeParse(typed).error?.issues[0]?.message).toContain('name@example.com');
  });

  it('asks for one where nothing was typed', () => {
    expect(emailAddress.safeParse('  ').error?.issues[0]?.message).toBe('Enter your email address.');
    expect(emailAddress.safeParse(undefined).error?.issues[0]?.message).toBe('Enter your email address.');
  });
});
