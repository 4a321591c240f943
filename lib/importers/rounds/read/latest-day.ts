const day = 86_400_000;

/** The latest calendar date of a round in a file: the day after it was fetched, wherever that was. */
export function latestDayOf(fetchedAt: Date): string {
  return new Date(fetchedAt.getTime() + day).toISOString().slice(0, 10);
}
