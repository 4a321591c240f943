import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sniffPicture } from '../sniff-picture';

const drawn = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#0a2b25' } });

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  let crc = ~0;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  sum.writeUInt32BE(~crc >>> 0);
  return Buffer.concat([head, body, sum]);
}

/** A PNG of a few bytes that says it is as large as this. */
function bomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const rows = deflateSync(Buffer.alloc(4_000));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const withTail = (tail: string) => async () =>
  Buffer.concat([await drawn().jpeg().toBuffer(), Buffer.from(tail, 'latin1')]);

describe('sniffPicture', () => {
  it.each<[string, () => Promise<Buffer>, RegExp]>([
    ['30,000 × 30,000 pixels in 100 bytes', async () => bomb(30_000, 30_000), /50 million/],
    ['a script behind the picture', withTail('<script>alert(1)</script>'), /a script at once/],
    ['a web page behind the picture', withTail('<!DOCTYPE html><body>'), /a web page/],
    ['a drawing that can hold scripts', withTail('<svg xmlns="http://www.w3.org/2000/svg">'), /a web page/],
    ['a program behind the picture', withTail('<?php echo 1;'), /a program/],
    ['a PDF behind the picture', withTail('%PDF-1.7'), /a PDF/],
    [
      'an archive behind the picture',
      withTail(`PK\u0003\u0004xPK\u0005\u0006${'\0'.repeat(18)}`),
      /an archive/,
    ],
    [
      'a script in the picture’s own comment',
      async () =>
        drawn()
          .withExif({ IFD0: { ImageDescription: '<script>alert(1)</script>' } })
          .jpeg()
          .toBuffer(),
      /a script/,
    ],
    ['a web page that says it is a picture', async () => Buffer.from('<html><img src=x>'), /Only JPEG/],
    ['a program of Windows', async () => Buffer.from('MZ\u0090\u0000'), /Only JPEG/],
  ])('refuses %s', async (_what, bytes, words) => {
    await expect(sniffPicture(await bytes())).rejects.toMatchObject({
      code: 'invalid',
      forPerson: expect.stringMatching(words),
    });
  });

  it('takes pictures with the words that cameras and programs write into them', async () => {
    const xmp = '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta><?xpacket end="w"?>';
    const bytes = await drawn().withXmp(xmp).jpeg().toBuffer();
    expect(bytes.includes('xmpmeta')).toBe(true);
    expect(await sniffPicture(bytes)).toBe('image/jpeg');
  });
});
