// `npm run mail:bounce < MAIL`: takes a mail that came back to the sender's address, from a mail server's pipe.
import { buffer } from 'node:stream/consumers';
import { resolveAuthSecret, resolveSettings } from './serve/settings';
import { say } from './support/report.mjs';
import { runCommand, withDatabase } from './support/with-database';

/** Asks the mail server to hand the mail over again later (sysexits.h, EX_TEMPFAIL). */
const tryAgain = 75;

const words = {
  known: 'was taken before',
  noted: 'is noted',
  suppressed: 'the address gets no more mail',
  unproven: 'gives back no mail of ours, and changes nothing',
};

const run = async () => {
  await resolveAuthSecret(await resolveSettings());
  const raw = await buffer(process.stdin);
  const results = await withDatabase(async () => {
    const { takeMail } = await import('@/lib/newsletter/bounces/take-mail');
    return takeMail(raw);
  });
  if (results.length === 0) say('This mail reports no bounce and no complaint.');
  for (const result of results) say(`A report: ${words[result]}.`);
  return 0;
};

await runCommand(run, 'Usage: npm run mail:bounce < MAIL', tryAgain);
