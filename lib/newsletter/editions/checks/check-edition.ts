import { walkBody } from '@/lib/blocks/body';
import { bodyToText } from '@/lib/blocks/body-text';
import { getDb } from '@/lib/db/client';
import type { Edition } from '@/lib/db/generated/client';
import { getEnv } from '@/lib/env';
import { getSettings } from '@/lib/settings/queries';
import type { SharedMail } from '../../sending/schema';
import { linksIn } from '../mail/count-clicks';
import type { EditionProblem } from '../schema';
import { bodyOf } from '../store';
import { findBrokenLinks } from './find-broken-links';
import { mailProblems } from './mail-problems';

/** Everything that stands against sending an edition as it is. */
export async function checkEdition(
  edition: Pick<Edition, 'body' | 'topics'>,
  mail: SharedMail,
): Promise<EditionProblem[]> {
  const { siteUrl, smtpUrl } = getEnv();
  const { data: site } = await getSettings();
  const body = bodyOf(edition);
  const isEmpty =
    bodyToText(body).trim() === '' && [...walkBody(body)].every(({ type }) => type !== 'picture');
  const broken = await findBrokenLinks(getDb(), linksIn(mail.html), siteUrl);
  const problems: EditionProblem[] = [
    ...(isEmpty ? [{ kind: 'error', text: 'Write something: the body is empty.' } as const] : []),
    ...(edition.topics.length === 0
      ? [{ kind: 'error', text: 'Choose at least one topic: nobody would get it.' } as const]
      : []),
    ...mailProblems(mail),
    ...broken.map(
      (url) => ({ kind: 'error', text: `This link leads to no published story: ${url}` }) as const,
    ),
    ...(site.postalAddress === ''
      ? [
          {
            // With the captured outbox nothing leaves, so nothing is forbidden yet.
            kind: smtpUrl ? 'error' : 'warning',
            text: 'The site has no postal address in its settings. Canada’s anti-spam law asks for one in every mail.',
          } as const,
        ]
      : []),
  ];
  return problems.toSorted((a, b) => a.kind.localeCompare(b.kind));
}
