import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { ProvenReport } from '../take-report';
import { type HookCall, readJson } from './schema';
import { isAmazonAddress, readSnsMessage } from './sns-message';

const person = z.object({ emailAddress: z.string(), diagnosticCode: z.string().optional() });

/** The parts of what SES says that are read. Source: docs.aws.amazon.com/ses, "notification contents". */
const notice = z.object({
  notificationType: z.string().optional(),
  eventType: z.string().optional(),
  bounce: z
    .object({
      bounceType: z.string(),
      bounceSubType: z.string(),
      feedbackId: z.string(),
      bouncedRecipients: z.array(person),
    })
    .optional(),
  complaint: z
    .object({
      feedbackId: z.string(),
      complainedRecipients: z.array(person),
      complaintFeedbackType: z.string().optional(),
    })
    .optional(),
});

/** Certificates change a few times a year. */
const certificates = new LRUCache<string, string>({ max: 10, ttl: 24 * 3_600_000 });

/** Fetches a small text from Amazon. */
async function fetchOnce(url: string): Promise<string> {
  const known = certificates.get(url);
  if (known) return known;
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  const text = await answer.text();
  certificates.set(url, text);
  return text;
}

/**
 * Bounces and complaints of Amazon SES, by a topic of SNS. Confirms the topic's subscription when Amazon asks.
 * @param fetchText for tests.
 * @throws AppError `forbidden` for a message that is not signed by Amazon, or of another topic.
 */
export async function ses(
  { body }: HookCall,
  topic: string,
  fetchText: (url: string) => Promise<string> = fetchOnce,
): Promise<Omit<ProvenReport, 'source'>[]> {
  const message = await readSnsMessage(readJson(body), topic, fetchText);
  if (message.Type === 'SubscriptionConfirmation') {
    if (message.SubscribeURL && isAmazonAddress(message.SubscribeURL)) await fetchText(message.SubscribeURL);
    return [];
  }
  const parsed = message.Type === 'Notification' ? notice.safeParse(readJson(message.Message)) : null;
  if (!parsed?.success) return [];
  const { bounce, complaint } = parsed.data;
  const bounces = (bounce?.bouncedRecipients ?? []).map(({ emailAddress, diagnosticCode = '' }) => ({
    key: `${bounce?.feedbackId}:${emailAddress}`,
    kind: bounce?.bounceType === 'Permanent' ? ('hard' as const) : ('soft' as const),
    email: emailAddress,
    detail: diagnosticCode || `${bounce?.bounceType} ${bounce?.bounceSubType}`,
  }));
  const complaints = (complaint?.complainedRecipients ?? []).map(({ emailAddress }) => ({
    key: `${complaint?.feedbackId}:${emailAddress}`,
    kind: 'complaint' as const,
    email: emailAddress,
    detail: `Feedback: ${complaint?.complaintFeedbackType ?? 'complaint'}`,
  }));
  return [...bounces, ...complaints];
}
