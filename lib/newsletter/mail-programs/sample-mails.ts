import { wordDraw } from '../alerts/alert-mail';
import { renderMail } from '../editions/mail/render-mail';
import { confirmationMail, readMailWords } from '../mails';
import { composers } from '../sending/composers';
import type { SharedMail } from '../sending/schema';
import { sampleBody, sampleDraw } from './sample-body';

const siteUrl = 'https://news.example.org';
const site = { siteName: 'CIN', postalAddress: '1 Main Street, Ottawa ON  K1A 0A1' };

async function alertMail(kind: 'alert' | 'correction' | 'summary', data: object): Promise<SharedMail> {
  const second = { ...sampleDraw, number: '354', flaggedFields: [], correctedAt: null };
  const draws = { '1': wordDraw(sampleDraw, null), '2': wordDraw(second, null) };
  const composer = await composers[kind]({ id: '', kind, about: 'x', mail: { draws } });
  if (!('each' in composer)) throw new Error('each person has a text of their own');
  return composer.each({
    subscriberId: '',
    email: 'maria@example.com',
    topics: ['alert/express-entry/french/480/at-once'],
    data,
    unsubscribeUrl: `${siteUrl}/newsletter/unsubscribe/${'x'.repeat(64)}`,
    preferencesUrl: `${siteUrl}/newsletter/preferences/${'y'.repeat(43)}`,
  });
}

/** The mails that readers get, one of each kind, as they leave. For tests and for looking at them. */
export async function sampleMails(): Promise<Record<string, SharedMail>> {
  const edition = {
    subject: 'French cut-off falls to 416',
    previewText: 'And what it means for a score.',
    body: sampleBody,
    dateline: 'November 22, 2026',
    webUrl: `${siteUrl}/newsletter/editions/one`,
  };
  return {
    edition: await renderMail(edition, { site, siteUrl }),
    confirmation: confirmationMail(await readMailWords(), {
      to: 'maria@example.com',
      token: 'z'.repeat(43),
      topics: ['weekly', 'alert/express-entry/french/480/daily'],
    }),
    alert: await alertMail('alert', { draws: [1] }),
    correction: await alertMail('correction', { draws: [1], toldScore: 410 }),
    summary: await alertMail('summary', { draws: [1, 2] }),
  };
}
