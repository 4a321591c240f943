import { type FeedRow, textOf } from '../field-text';
import { readRoundNumber } from './read-number';
import { flagOf, type RowFlag } from './reading';

const site = 'https://www.canada.ca';
const linkFields = ['drawNumberURL', 'DrawText1', 'drawText1', 'mitext'];

/** The address in `<a href='…'>`, made whole; null where there is none or it leaves the source's site. */
function readHref(html: string): string | null {
  const [, quoted, bare] = /href\s*=\s*(?:["']([^"']*)["']|([^\s>]+))/i.exec(html) ?? [];
  const href = (quoted ?? bare ?? '').replaceAll('&amp;', '&').trim();
  if (href === '' || !URL.canParse(href, site)) return null;
  const url = new URL(href, site);
  const isAtHome = url.hostname === 'canada.ca' || url.hostname.endsWith('.canada.ca');
  return url.protocol === 'https:' && isAtHome ? url.href : null;
}

/** Which round an address is about, in the three forms that they have had: `…-91a.html`, `….html?q=91a`. */
function roundOfLink(url: string): string | null {
  const [, number] = /(?:[?&]q=|-)(\d+[a-z]?)(?:\.html)?$/i.exec(url) ?? [];
  return number ? readRoundNumber(number) : null;
}

/**
 * A round's own page at the source. A link can point at another round (#65): the first that points at
 * this one counts, and none is taken where all of them point elsewhere.
 */
export function readLink(row: FeedRow, number: string): { url: string; flags: RowFlag[] } {
  const texts = linkFields.map((field) => textOf(row, field)).filter((text) => text !== '');
  const url = texts.map(readHref).find((href) => href !== null && roundOfLink(href) === number);
  if (url || texts.length === 0) return { url: url ?? '', flags: [] };
  const reason = 'None of the source’s links points at this round.';
  return { url: '', flags: [flagOf('sourceUrl', texts[0] ?? '', reason)] };
}

/** A flag where the number that is printed in the link is another one. */
export function checkPrintedNumber(row: FeedRow, number: string): RowFlag[] {
  const html = textOf(row, 'drawNumberURL');
  const printed = readRoundNumber(html.replace(/<[^>]*>/g, '').trim());
  if (printed === null || printed === number) return [];
  return [flagOf('number', html, `The number in the source’s link is ${printed}.`)];
}
