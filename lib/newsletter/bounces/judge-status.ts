import type { MailReportKind } from '@/lib/db/generated/enums';

/** Enhanced status codes (RFC 3463) by which an address is not there, or is closed for good. */
const gone = /^5\.(?:1\.(?:0|1|2|3|6|10)|2\.1|4\.4|0\.0)$/;

/**
 * What a refusal says of the address. What is about the message, the server or its policy is soft: the next
 * mail may arrive.
 * @param status `5.1.1`; @param diagnostic the server's words, for codes that say nothing.
 */
export function judgeStatus(status: string, diagnostic: string): Extract<MailReportKind, 'hard' | 'soft'> {
  if (!gone.test(status)) return 'soft';
  // Many servers say 5.0.0 of everything; the words then tell.
  if (status !== '5.0.0') return 'hard';
  return /\b55[013]\b|user unknown|no such user|does not exist|mailbox (?:not found|unavailable)/i.test(
    diagnostic,
  )
    ? 'hard'
    : 'soft';
}
