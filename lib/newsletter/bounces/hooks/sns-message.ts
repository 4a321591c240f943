import { createVerify } from 'node:crypto';
import { z } from 'zod';
import { refuseForged } from './schema';

const snsMessage = z.object({
  Type: z.enum(['Notification', 'SubscriptionConfirmation', 'UnsubscribeConfirmation']),
  MessageId: z.string(),
  TopicArn: z.string(),
  Message: z.string(),
  Subject: z.string().optional(),
  Timestamp: z.string(),
  Token: z.string().optional(),
  SubscribeURL: z.string().optional(),
  SignatureVersion: z.enum(['1', '2']),
  Signature: z.string(),
  SigningCertURL: z.string(),
});
export type SnsMessage = z.infer<typeof snsMessage>;

/** Only Amazon's own hosts, and only over TLS: whose certificate it is decides whose call it is. */
export function isAmazonAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username } = new URL(address);
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    /^sns\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/.test(hostname)
  );
}

/** Some of Amazon's answers at these hosts are of anybody's making: certificates alone have such names. */
const isCertificate = (address: string) =>
  isAmazonAddress(address) && /^\/SimpleNotificationService[\w-]*\.pem$/.test(new URL(address).pathname);

/** What is signed, in its order. Source: docs.aws.amazon.com/sns, "Verifying the signatures of messages". */
const signedFields = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: [
    'Message',
    'MessageId',
    'SubscribeURL',
    'Timestamp',
    'Token',
    'TopicArn',
    'Type',
  ],
  UnsubscribeConfirmation: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
} as const;

/** The text that a message's signature is of. */
export function signedText(message: Record<string, unknown> & Pick<SnsMessage, 'Type'>): string {
  return signedFields[message.Type]
    .filter((field) => message[field] !== undefined)
    .map((field) => `${field}\n${message[field]}\n`)
    .join('');
}

/**
 * A message of Amazon SNS of our topic, with its signature checked.
 * @param fetchText how the signing certificate is fetched.
 * @throws AppError `forbidden` for any other.
 */
export async function readSnsMessage(
  given: unknown,
  topic: string,
  fetchText: (url: string) => Promise<string>,
): Promise<SnsMessage> {
  const parsed = snsMessage.safeParse(given);
  if (!parsed.success) throw refuseForged('ses: not the shape of SNS');
  const message = parsed.data;
  if (message.TopicArn !== topic) throw refuseForged(`ses: the topic ${message.TopicArn} is not ours`);
  if (!isCertificate(message.SigningCertURL)) throw refuseForged('ses: the certificate is not Amazon’s');
  const algorithm = message.SignatureVersion === '1' ? 'RSA-SHA1' : 'RSA-SHA256';
  const verify = createVerify(algorithm).update(signedText(message));
  const certificate = await fetchText(message.SigningCertURL);
  if (!verify.verify(certificate, message.Signature, 'base64'))
    throw refuseForged('ses: the signature is wrong');
  return message;
}
