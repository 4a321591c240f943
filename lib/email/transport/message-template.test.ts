import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { messageTemplate } from './message-template';

const origin = { from: { name: 'CIN', address: 'news@example.org' }, host: 'example.org', dkim: null };
const out = 'https://unsubscribe.invalid/';
const own = 'https://preferences.invalid/';
const turn = (id: string, to: string) => {
  const values = new Map([
    [out, `https://example.org/newsletter/unsubscribe/${id}?a=b&c=${'x'.repeat(64)}`],
    [own, `https://example.org/p/${id}`],
  ]);
  return { id, to, values };
};

describe('a mail that is made once and filled for each', () => {
  // Places at every column, so that lines end before, within and behind them.
  it.each(Array.from({ length: 80 }, (_, column) => column))(
    'reads as it was written, with a place at column %i',
    async (column) => {
      const text = `${'é'.repeat(column % 7)}${'.'.repeat(column)}${out} and ${own}\n.\n${out}\n`;
      const html = `<p>${'a'.repeat(column)}<a href="${out}">Élan</a> = <a href="${own}">${'b '.repeat(90)}</a></p>`;
      const headers = { 'List-Unsubscribe': `<${out}>`, Precedence: 'bulk' };
      const fill = await messageTemplate(origin, { subject: 'Élan', text, html, headers }, [out, own]);
      const given = turn('one.1', 'maria+x@example.com');
      const message = await fill(given);
      const read = await PostalMime.parse(message);
      const filled = (whole: string) =>
        whole.replaceAll(out, given.values.get(out) ?? '').replaceAll(own, given.values.get(own) ?? '');
      expect(read.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(filled(text).trimEnd());
      expect(read.html?.trimEnd()).toBe(filled(html));
      expect(read.to?.map(({ address }) => address)).toEqual(['maria+x@example.com']);
      expect(read.messageId).toBe('<one.1@example.org>');
      expect(read.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe(filled(`<${out}>`));
      const lines = message.toString('latin1').split('\r\n');
      const longest = Math.max(...lines.slice(lines.indexOf('')).map(({ length }) => length));
      expect(longest).toBeLessThanOrEqual(76);
    },
  );

  it('has the hour of each mail, and nothing of one in another', async () => {
    const fill = await messageTemplate(origin, { subject: 's', text: out, html: own, headers: {} }, [
      out,
      own,
    ]);
    const [first, second] = await Promise.all([fill(turn('1', 'a@x.org')), fill(turn('2', 'b@x.org'))]);
    expect(`${first}`).not.toContain('b@x.org');
    expect(`${second}`).not.toContain('/unsubscribe/1');
    expect(`${second}`).toMatch(/^Date: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d \+0000\r$/m);
  });
});
