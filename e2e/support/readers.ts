import { setTimeout as sleep } from 'node:timers/promises';

/** Readers who go on reading the same pages until they are stopped. */
export function keepReading(addresses: string[]) {
  const refused: string[] = [];
  let isReading = true;
  let count = 0;
  const readOn = async (address: string) => {
    while (isReading) {
      const status = await fetch(address).then(
        (answer) => answer.status,
        (error: Error) => error.message,
      );
      count += 1;
      if (status !== 200) refused.push(`${address}: ${status}`);
      await sleep(20);
    }
  };
  const reading = addresses.map(readOn);
  return {
    /** @returns how many answers there were, and those that were not a page. */
    async stop() {
      isReading = false;
      await Promise.all(reading);
      return { count, refused };
    },
  };
}
