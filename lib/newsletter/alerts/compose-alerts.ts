import { composeMail } from '@/lib/email/compose';
import type { Letter, LetterTable } from '@/lib/email/schema';
import { getEnv } from '@/lib/env';
import { getSettings } from '@/lib/settings/queries';
import type { Composer, Turn } from '../sending/schema';
import { getTopicChoices, type TopicChoices } from '../topics/choices';
import { topicWords } from '../topics/topic-words';
import { type AlertDraw, alertData, alertMail } from './alert-mail';

type AlertKind = 'alert' | 'correction' | 'summary';
type Words = Pick<Letter, 'subject' | 'paragraphs'>;

const scoreWords = (draw: AlertDraw) => (draw.minScore === null ? '' : ` at ${draw.minScore}`);

function alertWords(draw: AlertDraw): Words {
  const opening = draw.isCorrected
    ? 'This draw was corrected. As it stands now, it is one that you asked to be told of.'
    : 'This draw is one that you asked to be told of.';
  return { subject: `${draw.title}${scoreWords(draw)}: ${draw.label}`, paragraphs: [opening] };
}

/** Why it is not so any more: withdrawn, another cut-off, or another stream. */
function correctionReason(draw: AlertDraw, toldScore: number | null): string {
  if (draw.withdrawnNote !== null) return `It was withdrawn. ${draw.withdrawnNote}`.trim();
  if (draw.minScore === toldScore) {
    return `It was not for the stream that we named: it is ${draw.streamName ?? draw.label}.`;
  }
  const was = toldScore === null ? 'was not known' : `is not ${toldScore}`;
  return draw.minScore === null
    ? `Its cut-off ${was}, and what it is is being checked.`
    : `Its cut-off ${was}: it is ${draw.minScore}.`;
}

function correctionWords(draw: AlertDraw, toldScore: number | null): Words {
  return {
    subject: `Corrected: ${draw.title}`,
    paragraphs: [
      `We told you that this draw meets what you asked for. That was wrong. ${correctionReason(draw, toldScore)}`,
      'So it does not meet what you asked for. We are sorry; the page of the draw says what was corrected.',
    ],
  };
}

function summaryWords(draws: AlertDraw[]): Words {
  const [first, ...more] = draws;
  if (first && more.length === 0) return alertWords(first);
  return {
    subject: `${draws.length} draws of today: ${draws.map(({ title }) => title).join(', ')}`,
    paragraphs: ['These draws are ones that you asked to be told of.'],
  };
}

const wordsOf = (kind: AlertKind, draws: AlertDraw[], toldScore: number | null): Words => {
  const [first] = draws;
  if (!first) return { subject: 'Draws', paragraphs: ['The draw that this mail was about is gone.'] };
  if (kind === 'correction') return correctionWords(first, toldScore);
  return kind === 'summary' ? summaryWords(draws) : alertWords(first);
};

function reasonFor(turn: Turn, choices: TopicChoices): string {
  const asked = turn.topics.map((topic) => topicWords(topic, choices)).join('; ');
  return `You get this because you asked for it and confirmed. ${asked}.`;
}

/** How the mails of an alert, a correction or a day's summary are made: figures as they were when it started. */
export async function composeAlerts(kind: AlertKind, mail: unknown): Promise<Composer> {
  const { draws } = alertMail.parse(mail);
  const [{ data: site }, { data: choices }] = await Promise.all([getSettings(), getTopicChoices()]);
  const { siteUrl } = getEnv();
  const tableOf = ({ title, path, label, rows, note }: AlertDraw): LetterTable => ({
    ...{ title, url: `${siteUrl}${path}`, subtitle: label, rows, note },
  });
  const each = (turn: Turn) => {
    const { draws: ids, toldScore } = alertData.parse(turn.data);
    const own = ids.flatMap((id) => draws[id] ?? []);
    const { unsubscribeUrl, preferencesUrl } = turn;
    const { subject, text, html } = composeMail(
      {
        ...wordsOf(kind, own, toldScore),
        kind: `sending.${kind}`,
        to: turn.email,
        tables: own.map(tableOf),
        reason: reasonFor(turn, choices),
        unsubscribeUrl,
        preferencesUrl,
      },
      site,
    );
    return { subject, text, html };
  };
  return { each };
}
