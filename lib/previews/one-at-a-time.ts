import { AppError } from '@/lib/errors';

/** Beyond this many a picture would come after the time that its asker waits. */
const longestLine = 40;

/**
 * Work that takes the processor for a while, one piece after another, so that pages go on between.
 * @throws AppError `unavailable` where too many wait already.
 */
export function createLine(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return (work) => {
    if (waiting >= longestLine) {
      const message = `${waiting} pictures wait to be drawn`;
      throw new AppError('unavailable', { message, forPerson: 'Try again in a few seconds.' });
    }
    waiting += 1;
    const done = last.then(work);
    last = done
      .catch(() => undefined)
      .finally(() => {
        waiting -= 1;
      });
    return done;
  };
}
