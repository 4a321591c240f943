import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText, ownNumber, scoreLabel, scoreText } from '@/lib/blocks/draw-words';
import type { BlockAttrs, BlockData, BlockRenderers } from '@/lib/blocks/registry';
import { formatDrawDate, formatInstant, formatStamp } from '@/lib/dates';
import { renditionOf } from '@/lib/media/rendition-size';
import { absoluteHref } from '@/lib/portable/absolute-href';
import { type Html, html } from '@/lib/portable/html';
import { portableBlocks } from '@/lib/portable/portable-blocks';
import { portableLink } from '@/lib/portable/portable-draws';

const checked = (draw: DrawData, field: string) =>
  draw.flaggedFields.includes(field) && html` <span class="flag">being checked</span>`;

function figureCell(label: string, value: string, flag: Html | false): Html {
  return html`<td class="board-figure" width="50%"><div class="board-label">${label}${flag}</div><div class="board-value">${value}</div></td>`;
}

/** A draw by its program, number and day. */
export function drawTitle(draw: DrawData): string {
  const number = ownNumber(draw);
  return `${draw.programName} draw${number ? ` ${number}` : ''}, ${formatDrawDate(draw)}`;
}

/** A draw like a scoreboard: a table, since that is what all mail programs can lay out. */
function board(draw: DrawData, siteUrl: string): Html {
  const head = html`<tr><td class="board-head" colspan="2"><strong>${portableLink(draw.url, drawTitle(draw), siteUrl)}</strong><br>${draw.label}</td></tr>`;
  const score =
    draw.minScore === null
      ? html`<td class="board-figure" width="50%">&nbsp;</td>`
      : figureCell(scoreLabel(draw.scoreScale), scoreText(draw), checked(draw, 'minScore'));
  const rows = draw.isWithdrawn
    ? html`<tr><td class="board-note" colspan="2">This draw was withdrawn. Its page says why.</td></tr>`
    : html`<tr>${figureCell('Invitations', invitationsText(draw), checked(draw, 'invitations'))}${score}</tr>`;
  const notes = [
    draw.tieBreakAt && `Tie-break: ${formatStamp(draw.tieBreakAt)}`,
    draw.correctedAt && `Corrected ${formatInstant(draw.correctedAt)}`,
  ].filter((note): note is string => Boolean(note));
  const note =
    notes.length > 0 &&
    !draw.isWithdrawn &&
    html`<tr><td class="board-note" colspan="2">${notes.join(' · ')}</td></tr>`;
  return html`<table class="board" role="presentation" cellpadding="0" cellspacing="0" bgcolor="#0a2b25">${head}${rows}${note}</table>`;
}

/** Rounds in a table whose figures stand under each other. */
function drawTable(
  { caption }: BlockAttrs<'draw-table'>,
  { draws, scoreScale }: BlockData<'draw-table'>,
  siteUrl: string,
): Html | null {
  if (draws.length === 0) return null;
  const hasScores = draws.some(({ minScore }) => minScore !== null);
  const rows = draws.map(
    (draw) =>
      html`<tr><td>${portableLink(draw.url, formatDrawDate(draw, 'short'), siteUrl)}<br><span class="soft">${draw.label}</span></td><td class="number">${invitationsText(draw)}</td>${
        hasScores && html`<td class="number">${scoreText(draw)}</td>`
      }</tr>`,
  );
  const score = hasScores && html`<th class="number" scope="col">${scoreLabel(scoreScale)}</th>`;
  return html`<table>${caption && html`<caption>${caption}</caption>`}<thead><tr><th scope="col">Round</th><th class="number" scope="col">Invitations</th>${score}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** As wide as the column of a mail on a sharp screen, as far as the picture is. */
const pictureWidth = 1200;
const columnWidth = 552;

/** A picture as JPEG, which all mail programs show. Outlook on Windows goes by `width` alone. */
function pictureFigure(
  { alt, caption }: Pick<BlockAttrs<'picture'>, 'alt' | 'caption'>,
  picture: BlockData<'picture'>,
  siteUrl: string,
): Html | null {
  const rendition = renditionOf(picture, pictureWidth);
  if (!rendition) return null;
  const source = absoluteHref(rendition.path.replace(/\.webp$/, '.jpg'), siteUrl);
  const width = Math.min(rendition.width, columnWidth);
  const credit = [caption, picture.credit && `Picture: ${picture.credit}`].filter(Boolean).join(' ');
  return html`<div class="figure"><img src="${source}" alt="${alt}" width="${width}">${credit && html`<p class="caption">${credit}</p>`}</div>`;
}

/** The blocks of an edition: those of the portable outlet, in the look of a mail where they need one. */
export function mailBlocks(siteUrl: string): BlockRenderers<Html | null> {
  const portable = portableBlocks(siteUrl);
  return {
    ...portable,
    'draw-highlight': (_attrs, draw) => draw && board(draw, siteUrl),
    picture: ({ alt, caption }, picture) => picture && pictureFigure({ alt, caption }, picture, siteUrl),
    'draw-table': (attrs, data) => data && drawTable(attrs, data, siteUrl),
    'pull-quote': ({ quote, by }) =>
      html`<div class="pull"><p class="said">“${quote}”</p>${by && html`<p class="soft">${by}</p>`}</div>`,
    'see-also': (_attrs, data) =>
      data && html`<p><strong>${portableLink(data.url, `Read: ${data.headline}`, siteUrl)}</strong></p>`,
    promo: (_attrs, promo) => {
      if (!promo) return null;
      const offers = promo.offers.map(({ text, benefit, url }) => {
        const href = absoluteHref(url, siteUrl);
        const words = html`${text}${benefit && ` — ${benefit}`}`;
        return html`<p>${href ? html`<a href="${href}" rel="sponsored nofollow">${words}</a>` : words}</p>`;
      });
      return html`<table class="offer" role="presentation" cellpadding="0" cellspacing="0"><tr><td><p class="soft">Partner offer from ${promo.partner}</p><p><strong>${promo.title}</strong></p>${offers}</td></tr></table>`;
    },
  };
}
