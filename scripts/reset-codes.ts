// `npm run people:reset-codes -- EMAIL`: for the last owner, whom nobody else can let in again.
import { StartError } from '@/lib/start-error';
import { say } from './support/report.mjs';
import { runCommand, withDatabase } from './support/with-database';

const usage = 'Usage: npm run people:reset-codes -- EMAIL';

await runCommand(async () => {
  const [email, ...more] = process.argv.slice(2);
  if (!email || more.length > 0) throw new StartError(usage);
  await withDatabase(async () => {
    const { resetCodesOf } = await import('@/lib/accounts/codes/reset-codes');
    await resetCodesOf(email, 'people:reset-codes');
  });
  say(`${email} signs in by password alone from now on.`);
  return 0;
}, usage);
