import { describe, expect, it } from 'vitest';
import { composeMail } from './compose';

const site = { siteName: 'CIN', postalAddress: '1 Main St, Ottawa' };
const letter = {
  kind: 'newsletter.confirm',
  to: 'maria@example.com',
  subject: 'Tom & Ann <b>',
  paragraphs: ['First <script>alert(1)</script>.', 'Second.'],
  action: { label: 'Go "on"', url: 'https://example.com/a?b=1&c=2' },
  reason: 'Because.',
} as const;

describe('a composed mail', () => {
  it('says the same in text and in HTML, and escapes what it puts into HTML', () => {
    const { text, html } = composeMail({ ...letter, paragraphs: [...letter.paragraphs] }, site);
    expect(text).toBe(
      'First <script>alert(1)</script>.\n\nGo "on":\nhttps://example.com/a?b=1&c=2\n\nSecond.\n\n-- \nBecause.\n\nCIN\n1 Main St, Ottawa\n',
    );
    expect(html).toContain('First &lt;script&gt;alert(1)&lt;/script&gt;.');
    expect(html).toContain('<title>Tom &amp; Ann &lt;b&gt;</title>');
    expect(html).toContain('href="https://example.com/a?b=1&amp;c=2"');
    expect(html).not.toContain('<script');
    expect(html).toContain('prefers-color-scheme: dark');
  });

  it('offers one click to leave where a subscription caused it, and only there', () => {
    const unsubscribeUrl = 'https://example.com/newsletter/unsubscribe/x';
    const subscribed = composeMail({ ...letter, paragraphs: ['Hello.'], unsubscribeUrl }, site);
    expect(subscribed.headers).toEqual({
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    expect(subscribed.text).toContain(`Unsubscribe: ${unsubscribeUrl}`);
    expect(composeMail({ ...letter, paragraphs: ['Hello.'] }, site).headers).toEqual({});
  });
});
