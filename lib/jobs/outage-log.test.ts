import { expect, it } from 'vitest';
import { createOutageLog } from './outage-log';

function listen() {
  const lines: string[] = [];
  return { lines, report: createOutageLog((line) => lines.push(line)) };
}

it('says once that the database is away, whatever its reasons', () => {
  const { lines, report } = listen();
  report(
    new AggregateError([Object.assign(new Error('connect ECONNREFUSED ::1:5432'), { code: 'ECONNREFUSED' })]),
  );
  report({
    message: 'terminating connection\ndue to a command (Queue: mail.send, Worker: 7)',
    code: '57P01',
  });
  report(new Error('Connection terminated unexpectedly'));
  expect(lines).toEqual(['the database is away (connect ECONNREFUSED ::1:5432), trying again']);
});

it('knows it in the words of Prisma, and leaves out the code that asked', () => {
  const { lines, report } = listen();
  const message =
    "\nInvalid `db.sending.findMany()` invocation in\n/lib/list.ts:10:21\n\n→ 10 return db.sending.findMany(\nCan't reach database server at 127.0.0.1:5432";
  report(Object.assign(new Error(message), { code: 'P1001' }));
  expect(lines).toEqual([
    "the database is away (Can't reach database server at 127.0.0.1:5432), trying again",
  ]);
});

it('says other troubles in their own words, each once', () => {
  const { lines, report } = listen();
  report(Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:25'), { name: 'DeliveryError' }));
  report(new Error('Greylisted'));
  report(new Error('Greylisted'));
  report('plain');
  expect(lines).toEqual(['connect ECONNREFUSED 127.0.0.1:25', 'Greylisted', 'plain']);
});
