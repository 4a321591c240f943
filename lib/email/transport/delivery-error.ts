/** What the error of a conversation tells, as nodemailer reports it. */
interface SmtpFault {
  responseCode?: unknown;
  command?: unknown;
}

/** What a failed conversation tells: `permanent` (5xx), `temporary` (4xx), or no answer at all. */
export class DeliveryError extends Error {
  readonly answer: 'permanent' | 'temporary' | 'none';
  /** Whether it is about this mail alone, its recipient or its text; else about the server or the sender. */
  readonly isAboutMail: boolean;

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'DeliveryError';
    const { responseCode: code, command } = cause as SmtpFault;
    const isAnswer = typeof code === 'number' && code >= 400;
    this.answer = isAnswer ? (code >= 500 ? 'permanent' : 'temporary') : 'none';
    // 421: the server closes the line, whatever was asked.
    this.isAboutMail = isAnswer && code !== 421 && (command === 'RCPT TO' || command === 'DATA');
  }
}
