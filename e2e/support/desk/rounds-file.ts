import { Buffer } from 'node:buffer';

const bands = Object.fromEntries(Array.from({ length: 18 }, (_, place) => [`dd${place + 1}`, '0']));

/** A file in the form of the official list of rounds, with one round of May 30, 2018. */
export function makeRoundsFile({ number, tieBreak }: { number: string; tieBreak: string }) {
  const link = (words: string) => `<a href='/en/rounds/invitations.html?q=${number}'>${words}</a>`;
  const round = {
    drawNumber: number,
    drawNumberURL: link(number),
    drawDate: '2018-05-30',
    drawDateFull: 'May 30, 2018',
    drawName: 'Federal Skilled Trades',
    drawSize: '321',
    drawCRS: '287',
    mitext: link(`Invitations to apply for permanent residence under the Express Entry system #${number}`),
    DrawText1: link('See full text of Ministerial Instruction'),
    drawText2: 'Federal Skilled Trades',
    drawDateTime: 'May 30, 2018 at 15:10:00 UTC',
    drawCutOff: tieBreak,
    drawDistributionAsOn: 'May 30, 2018',
    ...bands,
  };
  const text = JSON.stringify({ classes: 'wb-tables', rounds: [round] });
  return { name: 'rounds.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}
