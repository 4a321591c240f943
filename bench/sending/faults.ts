// `npm run bench:faults -- [PEOPLE] [KILLS]`: a sending under faults, large. Ends with 1 where a rule was broken.
import { runFaults } from '@/lib/newsletter/sending/worker/faults/fault-run';
import { startBenchDatabase } from './bench-database';

const [people = 20_000, kills = 30] = process.argv.slice(2).map(Number);

const database = await startBenchDatabase();
try {
  const { sums, arrived, twice, lost, unsaid, open } = await runFaults({
    people,
    kills,
    drops: 0.02,
    restarts: 2,
    restartDatabase: database.kill,
    say: (line) => console.log(line),
  });
  const { sent, failed, suppressed, uncertain } = sums;
  console.log(
    `audience ${people}: sent ${sent}, failed ${failed}, left out ${suppressed}, uncertain ${uncertain}`,
  );
  console.log(`the mail server took ${arrived} texts`);
  console.log(
    `twice ${twice.length}, said sent and never taken ${lost.length}, taken and not said ${unsaid.length}`,
  );
  const isWhole = sent + failed + suppressed + uncertain === people && open === 0;
  const isRight = isWhole && twice.length + lost.length + unsaid.length === 0;
  console.log(isRight ? 'Every rule held.' : 'A rule was broken.');
  process.exitCode = isRight ? 0 : 1;
} finally {
  await database.close();
}
