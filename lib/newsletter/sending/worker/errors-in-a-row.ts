/** So many in a row mean that something is wrong which waiting alone does not mend. */
export const tooMany = 25;

/** Counts errors of each sending that no success came between. */
export class ErrorsInARow {
  readonly #counts = new Map<string, number>();

  succeed(sendingId: string): void {
    this.#counts.delete(sendingId);
  }

  /** @returns whether this one is too many; then the count begins anew. */
  fail(sendingId: string): boolean {
    const count = (this.#counts.get(sendingId) ?? 0) + 1;
    if (count >= tooMany) this.#counts.delete(sendingId);
    else this.#counts.set(sendingId, count);
    return count >= tooMany;
  }
}
