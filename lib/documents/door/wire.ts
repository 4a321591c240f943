import { STATUS_CODES } from 'node:http';
import type { Variant } from '../serving/reply';

/** The heads of answers as they go over the wire; each holds for a second, as its date does. */
const heads = new WeakMap<Variant, { date: string; head: Buffer }>();

let date = '';
let dateHolds = 0;

/** `Date` as HTTP writes it. */
function dateNow(now: number): string {
  if (now >= dateHolds) {
    date = new Date(now).toUTCString();
    dateHolds = now - (now % 1000) + 1000;
  }
  return date;
}

function layOut(status: number, headers: readonly string[], now: number, idleSeconds: number): Buffer {
  let text = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`;
  for (let index = 0; index < headers.length; index += 2)
    text += `${headers[index]}: ${headers[index + 1]}\r\n`;
  text += `Date: ${dateNow(now)}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${idleSeconds}\r\n\r\n`;
  return Buffer.from(text, 'latin1');
}

/** The head of a whole answer. */
export function headOf(status: number, variant: Variant, idleSeconds: number): Buffer {
  const now = Date.now();
  const known = heads.get(variant);
  if (known && known.date === dateNow(now)) return known.head;
  const head = layOut(status, variant.headers, now, idleSeconds);
  heads.set(variant, { date: dateNow(now), head });
  return head;
}

/** The whole of a 304. */
export function notModified(variant: Variant, idleSeconds: number): Buffer {
  return layOut(304, variant.headersNotModified, Date.now(), idleSeconds);
}
