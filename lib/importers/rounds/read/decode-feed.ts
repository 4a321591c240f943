import { refuseFile, refuseSize } from './refusals';
import { storable } from './storable';

/** Hundreds of rounds are known; a list of more than this is none of them. */
const mostRows = 20_000;

/** UTF-8 or UTF-16 by its mark, UTF-8 where it is valid, else Windows-1252, in which the feed has come unsaid. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refuseFile(
      'The file is cut off or damaged: it is no whole JSON. Fetch it again.',
      `no JSON (${error instanceof Error ? error.message.slice(0, 120) : 'unreadable'})`,
      error,
    );
  }
}

function requireRows(parsed: unknown): unknown[] {
  const rounds = typeof parsed === 'object' && parsed !== null && 'rounds' in parsed ? parsed.rounds : null;
  if (!Array.isArray(rounds))
    throw refuseFile(
      'The file is JSON of another shape: it has no list “rounds”. Check that it is the official list of rounds.',
      'no list of rounds',
    );
  if (rounds.length === 0) throw refuseFile('The file’s list of rounds is empty.', 'no rounds');
  if (rounds.length > mostRows)
    throw refuseFile('The file has far more rows than there were rounds.', `${rounds.length} rows`);
  return rounds;
}

/**
 * The rows of a file of rounds in the file's order, as plain JSON that the database can hold.
 * @throws AppError `invalid` for a file that is refused whole: too large, empty, a web page, cut off,
 *   or of another shape.
 */
export function decodeFeed(bytes: Uint8Array, { maxBytes }: { maxBytes: number }): unknown[] {
  if (bytes.length > maxBytes) throw refuseSize(maxBytes);
  const text = decodeText(bytes).trim();
  if (text === '') throw refuseFile('The file is empty.', 'empty');
  if (text.startsWith('<'))
    throw refuseFile(
      'This is a web page, not the list of rounds: the source may be showing an error. Try again later.',
      'HTML',
    );
  try {
    return storable(requireRows(parse(text)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refuseFile('The file is nested too deeply to be a list of rounds.', 'nested too deeply', error);
  }
}
