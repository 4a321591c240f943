import { getDb } from '@/lib/db/client';
import { judgeStatus } from './judge-status';
import { takeReport } from './take-report';

interface Refusal {
  key: string;
  email: string;
  reason: string;
}

/** At once: the next look takes the rest. */
const batch = 1_000;

/** What mail servers refused for good while a sending ran, and was not taken yet. */
function listRefusals(): Promise<Refusal[]> {
  return getDb().$queryRaw<Refusal[]>`
    SELECT r.sending_id || '.' || r.number AS key, p.email::text AS email, r.reason
    FROM sendings s
    JOIN sending_recipients r ON r.sending_id = s.id AND r.state = 'failed'
    JOIN subscribers p ON p.id = r.subscriber_id
    WHERE s.started_at > now() - interval '7 days' AND r.reason ~ '\\m5[0-9][0-9]\\M'
      AND NOT EXISTS (SELECT 1 FROM mail_reports m WHERE m.key = 'smtp:' || r.sending_id || '.' || r.number)
    LIMIT ${batch}`;
}

/** Takes the refusals of mail servers, each once, as if they had come back by mail. */
export async function takeRefusals(): Promise<void> {
  for (const { key, email, reason } of await listRefusals()) {
    const status = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(reason)?.[0] ?? '5.0.0';
    await takeReport({ key, kind: judgeStatus(status, reason), email, source: 'smtp', detail: reason });
  }
}
