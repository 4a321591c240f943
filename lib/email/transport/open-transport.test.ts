import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { type MailTransport, openTransport } from './open-transport';
import { startMailServer, type TestMailServer } from './test-mail-server';

let server: TestMailServer;
let transport: MailTransport;

afterEach(async () => {
  transport.close();
  await server.close();
});

/** A conversation that ends while the text is still held back. @returns what lets the text go, or keeps it. */
async function loseWhileHeld() {
  server = await startMailServer();
  transport = openTransport({ smtpUrl: server.url, connections: 1 });
  const held = Promise.withResolvers<void>();
  const onHandover = () => {
    server.dropAll();
    return held.promise;
  };
  const message = Buffer.from('Subject: Hello\r\n\r\nHello.\r\n');
  const handover = { from: 'desk@example.org', to: 'reader@example.com', message };
  await expect(transport.send({ ...handover, onHandover })).rejects.toMatchObject({ answer: 'none' });
  const again = () => transport.send({ ...handover, onHandover: () => Promise.resolve() });
  return { held, again };
}

// An error that nobody listens for would end the process, and fails this test.
it.each(['keeps', 'lets go'])(
  '%s a text whose conversation ended before, and the next mail leaves',
  async (end) => {
    const onError = vi.fn();
    process.on('uncaughtException', onError);
    const { held, again } = await loseWhileHeld();
    if (end === 'keeps') held.reject(new Error('its turn is over'));
    else held.resolve();
    await delay(100);
    await again();
    expect(server.messages).toHaveLength(1);
    expect(onError).not.toHaveBeenCalled();
    process.off('uncaughtException', onError);
  },
);
