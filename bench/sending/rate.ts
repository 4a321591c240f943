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

const [people = 100_000] = process.argv.slice(2).map(Number);
const connections = 10;
const paragraph = '<p style="margin:0 0 16px">The cut-off fell to 470, and 3,500 people were invited.</p>\n';
const mail = {
  subject: 'The week in immigration',
  text: `${'The cut-off fell to 470.\n'.repeat(100)}\nUnsubscribe: ${places.unsubscribeUrl}\n`,
  html: `${paragraph.repeat(200)}<a href="${places.unsubscribeUrl}">Unsubscribe</a>`,
};
const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);
const rate = (seconds: number) => Math.round(people / seconds);

const database = await startBenchDatabase();
const sink = await startSink();
try {
  await addReaders(people);
  await sendBare(sink.url, mail, { people: Math.min(500, people), connections });
  await sink.count();
  const bare = await sendBare(sink.url, mail, { people, connections });
  console.log(`bare pool: ${people} mails in ${bare.toFixed(1)} s, ${rate(bare)} a second`);
  await sink.count();
  const unheld = await sendBare(sink.url, mail, { people, connections, isUnheld: true });
  console.log(
    `bare pool with our sockets: ${people} mails in ${unheld.toFixed(1)} s, ${rate(unheld)} a second`,
  );
  await sink.count();

  const mailPace = { connections, rate: null, domains: {} };
  runSender(sink.url, { mailPace, waits: undefined, patience: undefined });
  const begin = Date.now();
  const id = await startTestSending(mail);
  const built = (Date.now() - begin) / 1000;
  const memory: number[] = [];
  const sampler = setInterval(() => memory.push(megabytes()), 1_000);
  const sums = await finished(id, 36_000);
  clearInterval(sampler);
  const ours = (Date.now() - begin) / 1000;
  const { taken, firstAt } = await sink.count();
  const first = ((firstAt ?? Number.NaN) - begin) / 1000;
  console.log(`edition: audience in ${built.toFixed(2)} s, first mail after ${first.toFixed(2)} s`);
  console.log(
    `edition: ${taken} mails in ${ours.toFixed(1)} s, ${rate(ours)} a second, uncertain ${sums.uncertain}`,
  );
  console.log(`rate against the bare pool: ${(bare / ours).toFixed(2)} (at least 0.70)`);
  console.log(`rate against the bare pool with our sockets: ${(unheld / ours).toFixed(2)}`);
  const half = memory.slice(Math.floor(memory.length / 2));
  console.log(`memory: ${memory[0] ?? 0} MB at first, ${Math.max(...half)} MB at most in the second half`);
} finally {
  await stopSenders();
  sink.close();
  await database.close();
}
