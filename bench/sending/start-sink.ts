import { fork } from 'node:child_process';
import path from 'node:path';

export interface SinkCount {
  taken: number;
  /** Milliseconds since the epoch; null where nothing came. */
  firstAt: number | null;
}

export interface Sink {
  url: string;
  /** What came since the last count. */
  count(): Promise<SinkCount>;
  close(): void;
}

/** A mail server apart, so that it shares no event loop with what is measured. */
export async function startSink(): Promise<Sink> {
  const child = fork(path.join(import.meta.dirname, 'sink.ts'), { execArgv: ['--import', 'tsx'] });
  const next = <Answer>() => new Promise<Answer>((resolve) => child.once('message', resolve));
  const { url } = await next<{ url: string }>();
  return {
    url,
    count() {
      const answer = next<SinkCount>();
      child.send('count');
      return answer;
    },
    close: () => child.disconnect(),
  };
}
