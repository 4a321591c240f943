import { z } from 'zod';
import { emailAddress } from '@/lib/email-address';

/** The page with the form. */
export const contactPath = '/about/contact';

/** Where a reader reports an error of a page, with its address filled in. */
export const reportPath = (about: string) => `${contactPath}?about=${encodeURIComponent(about)}#report`;

const longestMessage = 4_000;
const longestAbout = 300;

/** What a link's `?about=` fills in: a path of this site, else nothing. */
export const aboutParameter = z
  .string()
  .max(longestAbout)
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .catch('');

const noPage = 'Write which page it is: its address, or its headline.';

const about = z
  .string({ error: noPage })
  .transform((typed) => typed.replace(/\p{Cc}+/gu, ' ').trim())
  .pipe(z.string().min(1, noPage).max(longestAbout, `Shorten this to ${longestAbout} characters.`));

const message = z
  .string({ error: 'Write what is wrong.' })
  .transform((typed) => typed.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim())
  .pipe(
    z
      .string()
      .min(1, 'Write what is wrong.')
      .max(longestMessage, `Shorten this to ${longestMessage.toLocaleString('en-CA')} characters.`),
  );

const optionalEmail = z
  .string()
  .default('')
  .transform((typed, context) => {
    if (typed.trim() === '') return '';
    const address = emailAddress.safeParse(typed);
    if (address.success) return address.data;
    for (const { message } of address.error.issues) context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

/** A reader's report. `email` is '' where no answer is wanted. */
export const reportInput = z.object({
  about,
  message,
  email: optionalEmail,
  /** Hidden from people: whoever fills it in is a program. */
  company: z.string().default(''),
});
export type ReportInput = z.output<typeof reportInput>;

export const settleReportInput = z.object({
  id: z.uuid(),
  isSettled: z.enum(['true', 'false']).transform((answer) => answer === 'true'),
});

/** A report as the desk sees it. */
export interface DeskReport {
  id: string;
  about: string;
  /** Where `about` is a path of this site. */
  url: string | null;
  message: string;
  email: string;
  /** ISO, UTC. */
  at: string;
  /** ISO, UTC; null while it waits. */
  settledAt: string | null;
  /** Null too where that person is gone. */
  settledBy: string | null;
}
