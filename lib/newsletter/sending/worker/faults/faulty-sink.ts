import { startMailServer } from '@/lib/email/transport/test-mail-server';

export interface FaultySink {
  url: string;
  /** The address of each text that arrived whole, in order; it is noted before the answer is given. */
  taken: string[];
  close(): Promise<void>;
}

/**
 * A mail server that hangs up on some connections: before the text, or after it and before its answer.
 * @param drops how many of each, 0 to 1.
 */
export async function startFaultySink(drops: number): Promise<FaultySink> {
  const taken: string[] = [];
  const isUnlucky = () => Math.random() < drops;
  const server = await startMailServer({
    size: 10_000_000,
    onRcptTo(_address, session, done) {
      if (isUnlucky()) return server.hangUp(session.remotePort);
      done();
    },
    onData(stream, session, done) {
      stream.resume();
      stream.on('end', () => {
        taken.push(session.envelope.rcptTo[0]?.address ?? '');
        if (isUnlucky()) return server.hangUp(session.remotePort);
        done();
      });
    },
  });
  return { url: server.url, taken, close: server.close };
}
