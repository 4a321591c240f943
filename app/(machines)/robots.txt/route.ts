import { getRobots } from '@/lib/feeds/robots';
import { machineAnswer } from '../machine-answer';

// By its name Next would take this for a file and make it during the build, without a database.
export const dynamic = 'force-dynamic';

export function GET(): Response {
  return machineAnswer(getRobots(), 'text');
}
