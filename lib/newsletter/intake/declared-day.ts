const noon = 'T12:00:00.000Z';

/** "2024-02-14", declared without an hour, as the instant that is kept: noon, the same day nearly everywhere. */
export const declaredDay = (day: string): Date => new Date(`${day}${noon}`);

/** The day of an instant (ISO, UTC) that was kept of a day alone, so that no hour is shown that nobody said; else null. */
export const dayOnlyOf = (at: string): string | null => (at.endsWith(noon) ? at.slice(0, 10) : null);
