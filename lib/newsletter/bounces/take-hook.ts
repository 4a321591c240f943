import { getEnv, type MailHooks } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { generic } from './hooks/generic';
import { mailgun } from './hooks/mailgun';
import { postmark } from './hooks/postmark';
import type { Hook, HookCall } from './hooks/schema';
import { ses } from './hooks/ses';
import { type ReportResult, takeReport } from './take-report';

const hooks: Record<keyof MailHooks, Hook> = {
  generic,
  mailgun,
  postmark,
  ses: (call, topic) => ses(call, topic),
};

const isProvider = (name: string): name is keyof MailHooks => Object.hasOwn(hooks, name);

/**
 * Takes a provider's call: what it reports, each once.
 * @throws AppError `not-found` for a provider that is not known or not set up, `forbidden` for a call that is
 *   not proven to be the provider's, `invalid` for one that cannot be read.
 */
export async function takeHook(provider: string, call: HookCall): Promise<ReportResult[]> {
  const secret = isProvider(provider) ? getEnv().mailHooks[provider] : null;
  if (!isProvider(provider) || !secret) {
    throw new AppError('not-found', { forPerson: 'This provider is not set up here.' });
  }
  const results: ReportResult[] = [];
  for (const report of await hooks[provider](call, secret)) {
    const email = report.email.replace(/^.*<([^<>]+)>$/, '$1').trim();
    results.push(await takeReport({ ...report, email, source: provider }));
  }
  return results;
}
