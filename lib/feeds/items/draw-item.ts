import { drawSentence, invitationsText, scoreLabel, scoreText } from '@/lib/blocks/draw-words';
import { todayIn } from '@/lib/dates';
import type { DrawRecord } from '@/lib/draws/lists/newest-records';
import { absoluteHref } from '@/lib/portable/absolute-href';
import { html } from '@/lib/portable/html';
import { portableHighlight } from '@/lib/portable/portable-draws';
import { type FeedItem, latestOf, permanentId } from '../feed';
import { correctionLine, correctionsHtml } from './correction-html';

interface Site {
  siteUrl: string;
  timeZone: string;
  siteName: string;
}

/**
 * The instant at which a draw is news: as its source says it, else noon UTC of its day (the same day
 * in the newsroom), unless it was recorded before that.
 */
function publishedAt({ drawnAt, date, recordedAt }: DrawRecord): string {
  const noon = date && `${date}T12:00:00.000Z`;
  if (drawnAt) return new Date(drawnAt).toISOString();
  return noon && noon < recordedAt ? noon : recordedAt;
}

function titleOf(draw: DrawRecord): string {
  const figures = [
    draw.invitations === null ? '' : `${invitationsText(draw)} invitations`,
    draw.minScore === null ? '' : `${scoreLabel(draw.scoreScale)} ${scoreText(draw)}`,
  ].filter(Boolean);
  const name = [`${draw.programName} draw ${draw.number}: ${draw.label}`, ...figures].join(', ');
  return draw.correctedAt ? `Corrected: ${name}` : name;
}

/**
 * A draw as a feed carries it. A correction keeps the item (its id is for good) and shows in all of
 * it: the title says so, the new figures stand in place of the old, each change is told with its
 * reason, and the item's last change is that of the correction.
 */
export function drawItem(draw: DrawRecord, { siteUrl, timeZone, siteName }: Site): FeedItem {
  const lines = draw.corrections.map((one) => correctionLine(one, timeZone));
  const source = absoluteHref(draw.source.url, siteUrl);
  const at = publishedAt(draw);
  return {
    id: permanentId(siteUrl, todayIn('UTC', draw.recordedAt), `draw/${draw.program}/${draw.number}`),
    url: siteUrl + draw.url,
    title: titleOf(draw),
    summary: [drawSentence(draw), ...lines].join(' '),
    html: html`${correctionsHtml(lines)}${portableHighlight(draw, siteUrl)}${source && html`<p><a href="${source}">Source</a></p>`}`.toString(),
    publishedAt: at,
    updatedAt: latestOf([at, draw.recordedAt, draw.correctedAt]) ?? at,
    authors: [{ name: siteName, url: siteUrl }],
    categories: [draw.programName, ...(draw.streamName ? [draw.streamName] : [])],
    picture: null,
  };
}
