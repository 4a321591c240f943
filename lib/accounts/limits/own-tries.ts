import { clearCount, countAttemptOn, keyOf } from './growing-wait';

/** How many wrong entries a day are free. */
const free = { password: 4, code: 4 };
type Kind = keyof typeof free;

/**
 * Counts an entry of a person who is known already: of the present password, or of a code.
 * @throws AppError `too-many` while a wait is running.
 */
export async function countTry(kind: Kind, staffId: string): Promise<void> {
  await countAttemptOn(keyOf(`own-${kind}`, staffId), free[kind]);
}

/** A right entry clears the count. */
export async function forgiveTries(kind: Kind, staffId: string): Promise<void> {
  await clearCount(keyOf(`own-${kind}`, staffId));
}
