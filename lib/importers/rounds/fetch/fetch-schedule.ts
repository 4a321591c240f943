const minute = 60_000;
/** A few seconds less than the job's own five minutes: a look that came late must not cost the next one. */
const busyPause = 4.5 * minute;
const quietPause = 55 * minute;

/**
 * Rounds ran on weekdays, nearly all between 10:00 and 17:00 UTC, and the file changed about an hour
 * after: then it is looked at every five minutes, at other times every hour.
 */
function isBusy(now: Date): boolean {
  const isWeekday = now.getUTCDay() >= 1 && now.getUTCDay() <= 5;
  return isWeekday && now.getUTCHours() >= 10 && now.getUTCHours() < 19;
}

/** Whether the source should be looked at now. */
export function isLookDue(now: Date, lookedAt: Date | null): boolean {
  if (!lookedAt) return true;
  return now.getTime() - lookedAt.getTime() >= (isBusy(now) ? busyPause : quietPause);
}
