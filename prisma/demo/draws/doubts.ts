interface Doubt {
  number: string;
  field: string;
  raw: string;
  reason: string;
}

/** What cannot be read from the rounds file with certainty. Each draw shows it until an editor settles it. */
export const doubts: Doubt[] = [
  {
    number: '208',
    field: 'tieBreakAt',
    raw: 'October 7 at 16:38:21 UTC',
    reason: 'The source names no year.',
  },
  {
    number: '220',
    field: 'poolAsOf',
    raw: 'April 11, 2022',
    reason:
      'The same counts, band by band, were published as of March 28, 2022: one of the two dates is wrong.',
  },
  {
    number: '226',
    field: 'poolAsOf',
    raw: 'July 11, 2022',
    reason: 'The date is five days after the round, and no counts were published.',
  },
  {
    number: '247',
    field: 'poolTotal',
    raw: '230,189',
    reason:
      'The total counts 55,867 candidates from 451 to 500 points; the five bands within that range add up to 55,687. Two digits seem to have changed places.',
  },
  {
    number: '252',
    field: 'poolAsOf',
    raw: 'June 28, 2023',
    reason:
      'The same counts, band by band, were published as of June 27, 2023: one of the two dates is wrong.',
  },
];

/** A value that the official file replaced after it was first published. */
export const replacedTieBreak = {
  number: '262',
  field: 'tieBreakAt',
  old: '2023-08-01T12:59:52Z',
  new: '2023-07-04T19:36:18Z',
  at: '2025-07-09T12:00:00.000Z',
  reason: 'The official list of rounds replaced this tie-break some time after April 6, 2024.',
};
