import type { ReactNode } from 'react';
import { drawSentence, invitationsText, scoreLabel, scoreText } from '@/lib/blocks/draw-words';
import type { BlockRenderers } from '@/lib/blocks/registry';
import { providerOf } from '@/lib/blocks/text/embed';
import { formatDrawDate, formatStamp } from '@/lib/dates';

const nothing = (why: string) => <p className="block-empty">{why}</p>;

/** A block inside the editor: the same records as readers see, set small. Total over all blocks. */
export const blockPreviews: BlockRenderers<ReactNode> = {
  'draw-highlight': (attrs, draw) =>
    draw ? (
      <>
        <p className="block-title">
          {draw.programName} #{draw.number}, {formatDrawDate(draw)}
          {draw.isWithdrawn && ' (withdrawn)'}
        </p>
        <dl className="block-figures">
          <div>
            <dt>Invitations</dt>
            <dd>{invitationsText(draw)}</dd>
          </div>
          <div>
            <dt>{scoreLabel(draw.scoreScale)}</dt>
            <dd>{scoreText(draw)}</dd>
          </div>
          <div>
            <dt>Type</dt>
            <dd>{draw.label}</dd>
          </div>
          {draw.tieBreakAt && (
            <div>
              <dt>Tie-break</dt>
              <dd>{formatStamp(draw.tieBreakAt)}</dd>
            </div>
          )}
        </dl>
      </>
    ) : (
      nothing(`There is no draw ${attrs.number} of ${attrs.program}.`)
    ),
  'draw-table': (attrs, data) =>
    data && data.draws.length > 0 ? (
      <>
        <p className="block-title">{attrs.caption || `${data.draws.length} draws`}</p>
        <ul className="block-lines">
          {data.draws.slice(0, 6).map((draw) => (
            <li key={draw.number}>{drawSentence(draw)}</li>
          ))}
        </ul>
        {data.draws.length > 6 && <p className="muted">and {data.draws.length - 6} more</p>}
      </>
    ) : (
      nothing('This table finds no draws.')
    ),
  'see-also': (_attrs, data) =>
    data ? (
      <p>
        See also: <b>{data.headline}</b> <span className="muted">{data.sectionName}</span>
      </p>
    ) : (
      nothing('This article is not published: readers see nothing here until it is.')
    ),
  'occupation-list': (attrs, data) =>
    data ? (
      <>
        <p className="block-title">
          {data.name} ({data.listYear}): {data.occupations.length} occupations
        </p>
        <p className="muted">
          {data.occupations
            .slice(0, 4)
            .map((one) => `${one.title} – ${one.code}`)
            .join(', ')}
          {data.occupations.length > 4 && ' …'}
        </p>
      </>
    ) : (
      nothing(`No list of “${attrs.stream}” is in force today.`)
    ),
  promo: (_attrs, data) =>
    data ? (
      <p>
        <b>{data.title}</b> <span className="muted">{data.partner}</span>
      </p>
    ) : (
      nothing('This promo is not running: readers see nothing here.')
    ),
  picture: (attrs, data) =>
    data ? (
      <figure className="block-picture">
        <img src={`${data.path}-${data.widths[0]}.webp`} alt={attrs.alt} />
        <figcaption>
          {attrs.alt ? `Alt text: ${attrs.alt}` : <b className="field-error">Alt text is missing</b>}
          {attrs.caption && <span> · {attrs.caption}</span>}
        </figcaption>
      </figure>
    ) : (
      nothing('This picture is no longer in the library.')
    ),
  'pull-quote': ({ quote, by }) => (
    <blockquote className="block-quote">
      <p>{quote}</p>
      {by && <p className="muted">{by}</p>}
    </blockquote>
  ),
  embed: ({ url, title }) => (
    <p>
      <b>{title}</b>{' '}
      <span className="muted">{providerOf(url)?.name ?? url}, as a card that opens it there</span>
    </p>
  ),
  source: () => null,
  figure: () => null,
  comparison: () => null,
};
