import type { FeedRow } from './read/field-text';
import type { FeedFile } from './read/open-file';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const rounds = '/en/ministerial-instructions/express-entry-rounds/invitations.html';

/** A made-up row in the feed's form: round `number`, held on `date` (YYYY-MM-DD). */
export function testRow(number: string, date: string, changes: FeedRow = {}): FeedRow {
  const [year, month = '1', day = '1'] = date.split('-');
  const full = `${months[Number(month) - 1]} ${Number(day)}, ${year}`;
  const link = (text: string) => `<a href='${rounds}?q=${number}'>${text}</a>`;
  const zeros = Object.fromEntries(Array.from({ length: 18 }, (_, place) => [`dd${place + 1}`, '0']));
  return {
    drawNumber: number,
    drawNumberURL: link(number),
    drawDate: date,
    drawDateFull: full,
    drawName: 'Canadian Experience Class',
    drawSize: '1,200',
    drawCRS: '512',
    mitext: link(`Invitations #${number}`),
    DrawText1: link('See full text'),
    drawText2: 'Canadian Experience Class',
    drawDateTime: `${full} at 14:10:05 UTC`,
    drawCutOff: Number.parseInt(number, 10) > 76 ? `${full} at 01:02:03 UTC` : '',
    drawDistributionAsOn: full,
    ...zeros,
    ...changes,
  };
}

/** A pool whose sums hold. */
export const testPool: FeedRow = {
  dd1: '10',
  dd2: '1,000',
  dd3: '1,500',
  ...{ dd4: '100', dd5: '200', dd6: '300', dd7: '400', dd8: '500' },
  dd9: '150',
  ...{ dd10: '10', dd11: '20', dd12: '30', dd13: '40', dd14: '50' },
  dd15: '7',
  dd16: '6',
  dd17: '5',
  dd18: '2,678',
};

/** Rounds 1 to `count`, newest first as in the feed, a week apart from January 7, 2019. */
export function testRows(count: number): FeedRow[] {
  const dayOf = (place: number) => new Date(Date.UTC(2019, 0, 7 + place * 7)).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, place) => testRow(`${place + 1}`, dayOf(place))).reverse();
}

/** A file of rows, fetched in 2030 unless said otherwise. */
export function testFile(rows: unknown[], fetchedAt = new Date('2030-01-01T12:00Z')): FeedFile {
  const bytes = Buffer.from(JSON.stringify({ classes: 'wb-tables', rounds: rows }));
  return { source: 'rounds.json', bytes, fetchedAt };
}
