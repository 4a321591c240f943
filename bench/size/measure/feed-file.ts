import { writeFile } from 'node:fs/promises';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A round as the official list writes it. */
function round(number: number, date: Date): Record<string, string> {
  const iso = date.toISOString().slice(0, 10);
  const full = `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
  const link = `<a href='/en/rounds/invitations.html?q=${number}'>${number}</a>`;
  const pool = Object.fromEntries(Array.from({ length: 18 }, (_, band) => [`dd${band + 1}`, '0']));
  return {
    drawNumber: `${number}`,
    drawNumberURL: link,
    drawDate: iso,
    drawDateFull: full,
    drawName: 'Canadian Experience Class',
    drawSize: '1,200',
    drawCRS: '512',
    mitext: link,
    DrawText1: link,
    drawText2: 'Canadian Experience Class',
    drawDateTime: `${full} at 14:10:05 UTC`,
    drawCutOff: `${full} at 01:02:03 UTC`,
    drawDistributionAsOn: full,
    ...pool,
  };
}

/** Writes a file of `count` rounds that nobody knows yet, newest first, from round `first` on. */
export async function writeFeedFile(path: string, first: number, count: number): Promise<void> {
  const rounds = Array.from({ length: count }, (_, place) =>
    round(first + place, new Date(Date.UTC(2015, 0, 7 + place * 5))),
  );
  await writeFile(path, JSON.stringify({ classes: 'wb-tables', rounds: rounds.reverse() }));
}
