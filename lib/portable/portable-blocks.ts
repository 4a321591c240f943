import { figureText } from '@/lib/blocks/draw-words';
import { comparisonText } from '@/lib/blocks/draws/compare-words';
import type { BlockRenderers } from '@/lib/blocks/registry';
import { providerOf } from '@/lib/blocks/text/embed';
import { formatCalendarDate } from '@/lib/dates';
import { absoluteHref } from './absolute-href';
import { type Html, html } from './html';
import { portableDrawTable, portableHighlight, portableLink } from './portable-draws';

const pictureWidth = 960;

/** Every block as plain HTML that mail programs and feed readers show. Null: it shows nothing. */
export function portableBlocks(siteUrl: string): BlockRenderers<Html | null> {
  return {
    'draw-highlight': (_attrs, draw) => draw && portableHighlight(draw, siteUrl),
    'draw-table': (attrs, data) => data && portableDrawTable(attrs, data, siteUrl),
    figure: (attrs, draw) => html`${draw ? figureText(draw, attrs.field) : attrs.seen}`,
    comparison: (attrs, data) => html`${comparisonText(data, attrs.field)}`,
    'see-also': (_attrs, data) =>
      data && html`<p>See also: ${portableLink(data.url, data.headline, siteUrl)}</p>`,
    'occupation-list': (_attrs, list) => {
      if (!list) return null;
      const until = list.effectiveUntil && ` until ${formatCalendarDate(list.effectiveUntil)}`;
      const items = list.occupations.map(({ title, code }) => html`<li>${title} – NOC ${code}</li>`);
      return html`<p><strong>${list.name}</strong><br>List in force from ${formatCalendarDate(list.effectiveFrom)}${until}.${list.rule && ` ${list.rule}`}</p><ul>${items}</ul>`;
    },
    promo: (_attrs, promo) => {
      if (!promo) return null;
      const offers = promo.offers.map(({ text, benefit, url }) => {
        const href = absoluteHref(url, siteUrl);
        const words = html`${text}${benefit && ` — ${benefit}`}`;
        return html`<li>${href ? html`<a href="${href}" rel="sponsored nofollow">${words}</a>` : words}</li>`;
      });
      return html`<p><strong>Partner offer from ${promo.partner}: ${promo.title}</strong></p><ul>${offers}</ul>`;
    },
    'pull-quote': ({ quote, by }) =>
      html`<blockquote><p>${quote}</p>${by && html`<p>— ${by}</p>`}</blockquote>`,
    embed: ({ url, title }) => {
      const provider = providerOf(url);
      return (
        provider && html`<p>${provider.piece} on ${provider.name}: ${portableLink(url, title, siteUrl)}</p>`
      );
    },
    source: (_attrs, data) => data && html` [${data.number}]`,
    picture: ({ alt, caption }, picture) => {
      const width = picture?.widths.findLast((one) => one <= pictureWidth) ?? picture?.widths[0];
      if (!picture || !width) return null;
      const source = absoluteHref(`${picture.path}-${width}.webp`, siteUrl);
      const height = Math.round((picture.height * width) / picture.width);
      const credit = [caption, picture.credit && `Picture: ${picture.credit}`].filter(Boolean).join(' ');
      return html`<figure><img src="${source}" alt="${alt}" width="${width}" height="${height}">${credit && html`<figcaption>${credit}</figcaption>`}</figure>`;
    },
  };
}
