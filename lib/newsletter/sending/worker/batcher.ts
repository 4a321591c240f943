interface Asked<In, Out> {
  item: In;
  resolve: (out: Out) => void;
  reject: (error: unknown) => void;
}

/**
 * Puts what many ask for at the same time into one call: while one runs, the next gathers. So a
 * commit is shared by all who wait for one, and nobody waits for a clock.
 * @param run answers for its items, in their order.
 */
export function createBatcher<In, Out>(
  run: (items: In[]) => Promise<Out[]>,
  max = 200,
): (item: In) => Promise<Out> {
  let waiting: Asked<In, Out>[] = [];
  let isRunning = false;

  async function work(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, max);
      waiting = waiting.slice(max);
      try {
        const answers = await run(batch.map(({ item }) => item));
        for (const [place, { resolve }] of batch.entries()) resolve(answers[place] as Out);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    isRunning = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isRunning) setImmediate(() => isRunning || work());
    });
}
