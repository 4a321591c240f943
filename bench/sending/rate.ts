// `npm run bench:sending -- [PEOPLE]`: an edition against a bare nodemailer pool, to the same mail server in the same run.
import { places } from '@/lib/newsletter/sending/composers';
import {
  addReaders,
  finished,
  runSender,
  startTestSending,
  stopSenders,
} from '@/lib/newsletter/sending/worker/test-sending';
import { sendBare } from './bare-pool';
import { startBenchDatabase } from './bench-database';
import { startSink } from './start-sink';

const [asked = '100000'] = process.argv.slice(2);
if (!/^[1-9]\d{0,6}$/.test(asked)) {
  console.error(`PEOPLE must be a whole number from 1 to 9999999, without separators: not “${asked}”.`);
  process.exit(1);
}
const people = Number(asked);
const connections = 10;
const paragraph = '<p style="margin:0 0 16px">The cut-off fell to 470, and 3,500 people were invited.</p>\n';
const mail = {
  subject: 'The week in immigration',
  text: `${'The cut-off fell to 470.\n'.repeat(100)}\nUnsubscribe: ${places.unsubscribeUrl}\n`,
  html: `${paragraph.repeat(200)}<a href="${places.unsubscribeUrl}">Unsubscribe</a>`,
};
const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);
const perSecond = (count: number, seconds: number) => Math.round(count / seconds);

/** Of samples in the order of time: one at so much of the whole. */
const at = (samples: number[], part: number) => samples[Math.floor((samples.length - 1) * part)] ?? 0;

const database = await startBenchDatabase();
const sink = await startSink();

/** The edition, from its start to its last settled recipient. @returns seconds. */
async function sendEdition(): Promise<number> {
  const memory: number[] = [];
  const sampler = setInterval(() => memory.push(megabytes()), 250);
  const begin = Date.now();
  const id = await startTestSending(mail);
  const built = (Date.now() - begin) / 1000;
  const sums = await finished(id, 36_000);
  const seconds = (Date.now() - begin) / 1000;
  clearInterval(sampler);
  const { taken, firstAt } = await sink.count();
  const first = ((firstAt ?? Number.NaN) - begin) / 1000;
  const [early, half, late] = [at(memory, 0.1), at(memory, 0.5), at(memory, 1)];
  console.log(`edition: audience in ${built.toFixed(2)} s, first mail after ${first.toFixed(2)} s`);
  console.log(
    `edition: ${taken} mails in ${seconds.toFixed(1)} s, ${perSecond(taken, seconds)} a second, uncertain ${sums.uncertain}`,
  );
  console.log(
    `memory: ${early} MB at 10 %, ${half} MB at 50 %, ${late} MB at 100 %; ${late - early} MB more at the end`,
  );
  return seconds;
}

/** A bare pool with so many mails. @returns mails a second. */
async function measureBare(name: string, count: number, isUnheld: boolean): Promise<number> {
  await sink.count();
  const seconds = await sendBare(sink.url, mail, { people: count, connections, isUnheld });
  console.log(`${name}: ${count} mails in ${seconds.toFixed(1)} s, ${perSecond(count, seconds)} a second`);
  return count / seconds;
}

try {
  await addReaders(people);
  await measureBare('warming up', Math.min(500, people), true);
  await sink.count();
  runSender(sink.url, {
    mailPace: { connections, rate: null, domains: {} },
    waits: undefined,
    patience: undefined,
  });
  const ours = people / (await sendEdition());
  await stopSenders();
  const fair = await measureBare('bare pool with our sockets', people, true);
  // It takes three times as long, at the same rate from the first mail to the last.
  const plain = await measureBare('bare pool as nodemailer comes', Math.ceil(people / 10), false);
  console.log(
    `rate against the bare pool with the same sockets: ${(ours / fair).toFixed(2)} (at least 0.70)`,
  );
  console.log(`rate against the bare pool as nodemailer comes: ${(ours / plain).toFixed(2)}`);
} finally {
  await stopSenders();
  sink.close();
  await database.close();
}
