import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText, scoreLabel, scoreText } from '@/lib/blocks/draw-words';
import type { BlockAttrs, BlockData } from '@/lib/blocks/registry';
import { formatCalendarDate, formatDrawDate, formatInstant, formatStamp } from '@/lib/dates';
import { formatInteger } from '@/lib/numbers';
import { absoluteHref } from './absolute-href';
import { type Html, html } from './html';

/** A link where it may be one, else its words alone. */
export function portableLink(href: string, words: string, siteUrl: string): Html {
  const url = absoluteHref(href, siteUrl);
  return url ? html`<a href="${url}">${words}</a>` : html`${words}`;
}

/** A draw's figures in words, each with the field that it is. */
export function figuresOf(draw: DrawData): { label: string; value: string; field: string }[] {
  const { poolTotal, poolAsOf, tieBreakAt } = draw;
  return [
    { label: 'Invitations', value: invitationsText(draw), field: 'invitations' },
    ...(draw.minScore === null
      ? []
      : [{ label: scoreLabel(draw.scoreScale), value: scoreText(draw), field: 'minScore' }]),
    ...(tieBreakAt ? [{ label: 'Tie-break', value: formatStamp(tieBreakAt), field: 'tieBreakAt' }] : []),
    ...(poolTotal === null || !poolAsOf
      ? []
      : [
          {
            label: 'Candidates in the pool',
            value: `${formatInteger(poolTotal)} (${formatCalendarDate(poolAsOf)})`,
            field: 'poolTotal',
          },
        ]),
  ];
}

/** One draw's figures as a short list under its name. */
export function portableHighlight(draw: DrawData, siteUrl: string): Html {
  const title = `${draw.programName} draw ${draw.number}, ${formatDrawDate(draw)}`;
  const heading = html`<p><strong>${portableLink(draw.url, title, siteUrl)}</strong><br>${draw.label}</p>`;
  if (draw.isWithdrawn) return html`${heading}<p>This draw was withdrawn. Its page says why.</p>`;
  const items = figuresOf(draw).map(
    ({ label, value, field }) =>
      html`<li>${label}: <strong>${value}</strong>${draw.flaggedFields.includes(field) && ' (being checked)'}</li>`,
  );
  const corrected = draw.correctedAt && html`<p>Corrected ${formatInstant(draw.correctedAt)}.</p>`;
  return html`${heading}<ul>${items}</ul>${corrected}`;
}

/** A table of draws; the score column is left out where none of them has a score. */
export function portableDrawTable(
  attrs: BlockAttrs<'draw-table'>,
  { draws, scoreScale }: BlockData<'draw-table'>,
  siteUrl: string,
): Html | null {
  if (draws.length === 0) return null;
  const hasScores = draws.some((draw) => draw.minScore !== null);
  const rows = draws.map(
    (draw) =>
      html`<tr><td>${portableLink(draw.url, formatDrawDate(draw, 'short'), siteUrl)}</td><td>${draw.label}</td><td>${invitationsText(draw)}</td>${
        hasScores && html`<td>${scoreText(draw)}</td>`
      }</tr>`,
  );
  const score = hasScores && html`<th scope="col">${scoreLabel(scoreScale)}</th>`;
  return html`<table>${attrs.caption && html`<caption>${attrs.caption}</caption>`}<thead><tr><th scope="col">Date</th><th scope="col">Round</th><th scope="col">Invitations</th>${score}</tr></thead><tbody>${rows}</tbody></table>`;
}
