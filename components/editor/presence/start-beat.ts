/**
 * Calls again and again, also while the page is hidden, where browsers slow a page's own timers to
 * one a minute: a worker counts. Where there is no worker, the page's timer does.
 * @param every milliseconds. @returns what ends it.
 */
export function startBeat(every: number, onBeat: () => void): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const countHere = () => {
    timer ??= setInterval(onBeat, every);
  };
  let worker: Worker | null = null;
  try {
    worker = new Worker(`/beat.js?every=${every}`);
    worker.onmessage = onBeat;
    worker.onerror = countHere;
  } catch {
    countHere();
  }
  return () => {
    clearInterval(timer);
    worker?.terminate();
  };
}
