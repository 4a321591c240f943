/** Does work that holds the page up after the paint, not between a key and its letter. @param patience milliseconds at most. */
export function whenIdle(work: () => void, patience = 500): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: patience });
  else work();
}
