import type { Server } from 'node:http';

/** Running requests get this long to finish, in milliseconds. */
const grace = 10_000;

/** Takes no more connections, lets running requests finish, then closes what is left. */
export async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // A connection becomes idle only when its last answer is out.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const limit = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(idle);
  clearTimeout(limit);
}
