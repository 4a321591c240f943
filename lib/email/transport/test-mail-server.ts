import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface TestMailServer {
  url: string;
  /** Whole messages as they arrived. */
  messages: string[];
  /** Hangs up on every client. */
  dropAll(): void;
  /** Hangs up on the client of one session, by its `remotePort`. */
  hangUp(remotePort: number): void;
  close(): Promise<void>;
}

/** A real mail server on the loopback, for tests. `options` make it refuse or drop. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<TestMailServer> {
  const messages: string[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      text(stream).then((message) => {
        messages.push(message);
        done();
      }, done);
    },
    ...options,
  });
  // A client that hangs up is part of some tests.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    dropAll: () => {
      for (const socket of sockets) socket.destroy();
    },
    hangUp: (remotePort) => {
      for (const socket of sockets) if (socket.remotePort === remotePort) socket.destroy();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
