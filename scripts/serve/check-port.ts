import { createServer } from 'node:net';
import { StartError } from '@/lib/start-error';

/** Finds out before the long steps whether the port can be had. */
export function checkPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EACCES' ? 'may not be used by this user' : 'is taken by another program';
      reject(new StartError(`PORT ${port} ${reason}: stop that one, or set another PORT.`, { cause: error }));
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
}
