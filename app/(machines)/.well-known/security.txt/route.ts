import { getSecurityContact } from '@/lib/feeds/security-contact';
import { machineAnswer } from '../../machine-answer';

export async function GET(): Promise<Response> {
  return machineAnswer(await getSecurityContact(), 'text');
}
