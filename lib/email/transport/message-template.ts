import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';
import { encode, wrap } from 'nodemailer/lib/qp';
import { type MessageOrigin, type MessageParts, messageBuilder, signing } from './build-message';

/** What is a person's own in a mail that is the same for all. */
export interface TemplateTurn extends Pick<MessageParts, 'id' | 'to'> {
  /** What stands in each place, in ASCII. */
  values: ReadonlyMap<string, string>;
}

export type FillTemplate = (turn: TemplateTurn) => Promise<Buffer>;

type Piece = Buffer | { place: string; isQuoted: boolean };

/** Stand in the heads; no address and no id of ours. */
const idPlace = 'id.place';
const toPlace = 'to@place.invalid';
const datePlace = /^Date: (.*)$/m;

const softBreak = '(?:=\\r\\n)?';
const escaped = (text: string) => [...text].map((letter) => letter.replace(/[^\w]/, '\\$&'));

/** Parts a text at its places. Where it is quoted, a line may end within one. */
function cut(text: string, places: readonly string[], isQuoted: boolean): Piece[] {
  const patterns = places.map((place) => `(${escaped(place).join(isQuoted ? softBreak : '')})`);
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(patterns.join('|'), 'g'))) {
    const place = places[match.slice(1).findIndex((group) => group !== undefined)] ?? '';
    pieces.push(Buffer.from(text.slice(from, match.index), 'latin1'), { place, isQuoted });
    from = match.index + match[0].length;
  }
  return [...pieces, Buffer.from(text.slice(from), 'latin1')];
}

/** As RFC 5322 writes it. */
const dateNow = () => new Date().toUTCString().replace('GMT', '+0000');

/** A value between two soft breaks of its own: no line grows too long, whatever stands beside it. */
const quoted = (value: string) => `=\r\n${wrap(encode(value), 75)}=\r\n`;

/**
 * A mail that is the same for all but in a few places, made once: each person's copy is its bytes with
 * theirs between them, signed where there is a key.
 * @param places texts that stand in the headers, the text and the HTML for what is each person's own.
 */
export async function messageTemplate(
  origin: MessageOrigin,
  parts: Omit<MessageParts, 'id' | 'to'>,
  places: readonly string[],
): Promise<FillTemplate> {
  const build = messageBuilder({ ...origin, dkim: null }, { isQuoted: true });
  const whole = (await build({ ...parts, id: idPlace, to: toPlace })).toString('latin1');
  const date = datePlace.exec(whole)?.[1] ?? '';
  const end = whole.indexOf('\r\n\r\n');
  const pieces = [
    ...cut(whole.slice(0, end), [...places, idPlace, toPlace, date], false),
    ...cut(whole.slice(end), places, true),
  ];
  const signer = origin.dkim ? new DKIM(signing(origin.dkim)) : null;
  return async ({ id, to, values }) => {
    const own = new Map([...values, [idPlace, id], [toPlace, to], [date, dateNow()]]);
    const message = Buffer.concat(
      pieces.map((piece) => {
        if (Buffer.isBuffer(piece)) return piece;
        const value = own.get(piece.place) ?? '';
        return Buffer.from(piece.isQuoted ? quoted(value) : value);
      }),
    );
    return signer ? buffer(signer.sign(message)) : message;
  };
}
