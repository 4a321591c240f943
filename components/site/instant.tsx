import { formatInstant } from '@/lib/dates';

/** An instant in the newsroom's zone, the zone named. */
export function Instant({ at, timeZone }: { at: string; timeZone: string }) {
  return <time dateTime={at}>{formatInstant(at, timeZone)}</time>;
}
