import { getRobots } from '@/lib/feeds/robots';
import { machineAnswer } from '../machine-answer';

export function GET(): Response {
  return machineAnswer(getRobots(), 'text');
}
