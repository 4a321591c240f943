import { getDb } from '@/lib/db/client';
import { endSessionRow } from './store';

/** Ends a session for good: its next request is a stranger's, on every server. Ending twice is no error. */
export async function signOut(sessionId: string): Promise<void> {
  await endSessionRow(getDb(), sessionId, new Date());
}
