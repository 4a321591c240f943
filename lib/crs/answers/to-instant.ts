/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return shown - instant;
}

/**
 * What a clock showed → the instant. Of an hour that came twice the earlier one counts.
 * @param local `2024-01-29T21:39:54`
 * @returns ISO 8601 in UTC; null where no clock of the zone ever showed that (the hour that summer time leaves out, February 30).
 */
export function toInstant(local: string, zone: string): string | null {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 19) !== local) return null;
  const day = 86_400_000;
  const candidates = [offsetAt(asUtc - day, zone), offsetAt(asUtc + day, zone)]
    .map((offset) => asUtc - offset)
    .filter((instant) => instant + offsetAt(instant, zone) === asUtc);
  return candidates.length > 0 ? new Date(Math.min(...candidates)).toISOString() : null;
}
