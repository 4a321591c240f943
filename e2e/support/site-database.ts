import { addTestStaff, testPassword } from '@/lib/accounts/test-staff';
import { findRunningDatabase, openCluster } from '@/lib/db/embedded/embedded-database';

/** The address of the database that a site runs on, by its data folder. */
export async function databaseOf(dataDir: string): Promise<string> {
  const url = await findRunningDatabase(await openCluster({ dataDir }));
  if (!url) throw new Error(`No database runs in ${dataDir}`);
  return url;
}

/** Adds a member of the staff to the site that all journeys share. */
export async function addStaff(role: Parameters<typeof addTestStaff>[0]) {
  process.env.DATABASE_URL ??= await databaseOf(process.env.CIN_JOURNEY_DATA ?? '');
  const { email } = await addTestStaff(role);
  return { email, password: testPassword };
}
