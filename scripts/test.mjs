// `npm test`: on a fresh clone with Node 20 or later and nothing else. Its last line counts.
import { InstallError, installLocked } from './support/install.mjs';
import { say, step } from './support/report.mjs';

const total = { passed: 0, failed: 0 };
const broken = new Set();

async function runStage({ name, needs, run }) {
  if (broken.has(needs)) {
    say(`  ${name}: left out, because of ${needs}`);
    return;
  }
  const outcome = await step(name, async (note) => {
    const result = await run().catch((error) => ({ passed: 0, failed: 1, output: String(error.stack) }));
    note(`${result.passed} passed, ${result.failed} failed`, result.failed === 0);
    return result;
  });
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  if (outcome.failed === 0) return;
  broken.add(name);
  say(`\n${outcome.output.trim()}\n`);
}

try {
  await installLocked();
  const { stages } = await import('./test/stages.mjs');
  for (const stage of stages) await runStage(stage);
} catch (error) {
  total.failed += 1;
  say(error instanceof InstallError ? error.message : error.stack);
}
if (total.failed > 0) process.exitCode = 1;
say(`${total.passed} passed, ${total.failed} failed`);
