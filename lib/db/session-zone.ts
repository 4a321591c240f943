/**
 * An address of the database whose sessions count in UTC, whatever zone the server is set to: the adapter
 * writes instants without their zone and reads them so.
 */
export function inUtc(connectionString: string): string {
  const address = new URL(connectionString);
  const options = [address.searchParams.get('options'), '-c timezone=UTC'];
  address.searchParams.set('options', options.filter(Boolean).join(' '));
  return address.href;
}
