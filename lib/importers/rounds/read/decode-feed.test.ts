import { describe, expect, it } from 'vitest';
import { decodeFeed } from './decode-feed';

const read = (text: string | Uint8Array) =>
  decodeFeed(typeof text === 'string' ? Buffer.from(text) : text, { maxBytes: 1000 });

describe('a file is refused whole', () => {
  it.each([
    ['a web page', ' <!DOCTYPE html><title>Error</title>', /web page/],
    ['a cut file', '{"classes":"x","rounds":[{"drawNumber":"1"', /cut off/],
    ['another shape', '{"data":[]}', /another shape/],
    ['a list alone', '[{"drawNumber":"1"}]', /another shape/],
    ['a word', 'null', /another shape/],
    ['no rounds', '{"rounds":[]}', /empty/],
    ['nothing', ' \n', /empty/],
    ['too much', `{"rounds":[{"a":"${'x'.repeat(1000)}"}]}`, /larger than/],
  ])('%s', (_what, text, reason) => {
    let error: unknown;
    try {
      read(text);
    } catch (caught) {
      error = caught;
    }
    expect(error).toMatchObject({ code: 'invalid', forPerson: expect.stringMatching(reason) });
  });
});

describe('a file is read', () => {
  const text = '{"rounds":[{"drawName":"Métiers"}]}';
  const rows = [{ drawName: 'Métiers' }];
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ])('in %s', (_what, bytes) => expect(read(bytes)).toEqual(rows));

  it('without what the database cannot hold', () => {
    expect(read('{"rounds":[{"b":"\\u0000","a":"\\ud800"}]}')).toEqual([{ a: '\uFFFD', b: '\uFFFD' }]);
  });
});
