import type { CSSProperties, ReactNode } from 'react';
import type { PreviewCard } from './card';
import { drawable } from './drawable';
import { previewSize } from './preview-size';

/** The colours of the scoreboard (components/ui/tokens.css). */
const board = { ground: '#0a2b25', ink: '#ffffff', soft: '#aecdc4', rule: '#2c564c', accent: '#86e3c5' };
const sign = '#00664f';
const flagInk = '#f0c265';

const display = 'Display, "Display Ext"';
const sans = 'Sans, "Sans Ext"';

/** An element as satori takes it: every box is a flex box there. */
function box(style: CSSProperties, ...children: ReactNode[]): ReactNode {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } } as ReactNode;
}

/** The house's sign (app/(site)/icon.svg): a pool of candidates by score, and the line that a round cuts. */
function brandMark(size: number): ReactNode {
  const unit = size / 40;
  const bar = (left: number, top: number, width: number, height: number, background: string) =>
    box({
      position: 'absolute',
      left: left * unit,
      top: top * unit,
      width: width * unit,
      height: height * unit,
      background,
    });
  return box(
    { position: 'relative', width: size, height: size, background: sign },
    bar(7, 7, 7, 4, board.ink),
    bar(7, 14, 13, 4, board.ink),
    bar(7, 25, 26, 4, board.ink),
    bar(7, 32, 19, 4, board.ink),
    bar(3, 20, 34, 3, board.accent),
  );
}

function headlineSize(length: number, hasFigures: boolean): number {
  if (hasFigures) return length > 70 ? 46 : length > 44 ? 54 : 62;
  return length > 100 ? 64 : length > 60 ? 74 : 92;
}

function figure({ label, value }: { label: string; value: string }, isWide: boolean): ReactNode {
  return box(
    { flexDirection: 'column', marginRight: 84 },
    box({ fontFamily: sans, fontSize: 28, color: board.soft, marginBottom: 2 }, label),
    box(
      {
        fontFamily: 'Figures',
        fontSize: isWide ? 96 : 150,
        lineHeight: 1.05,
        color: board.accent,
        letterSpacing: -1,
      },
      value,
    ),
  );
}

function kickerOf(kicker: string): ReactNode {
  const line = { width: 2, height: 32, background: board.rule, marginRight: 20 };
  return box(
    { alignItems: 'center', marginLeft: 20, fontFamily: sans, fontSize: 30, color: board.accent },
    box(line),
    drawable(kicker, 46),
  );
}

/** A card as boxes, in the look of the newsroom's scoreboard. */
export function layOut(card: PreviewCard): ReactNode {
  const figures = card.figures.slice(0, 3).map(({ label, value }) => ({
    label: drawable(label, 30),
    value: drawable(value, 24),
  }));
  const hasFigures = figures.length > 0;
  const headline = drawable(card.headline, hasFigures ? 110 : 130) || drawable(card.siteName, 60);
  const isWide = figures.reduce((sum, { value }) => sum + value.length, 0) > 13;
  return box(
    {
      width: previewSize.width,
      height: previewSize.height,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '52px 64px 46px',
      background: board.ground,
      color: board.ink,
    },
    box(
      { alignItems: 'center', marginBottom: 36 },
      brandMark(56),
      box({ fontFamily: sans, fontSize: 32, marginLeft: 18 }, drawable(card.siteName, 40)),
      ...(card.kicker ? [kickerOf(card.kicker)] : []),
    ),
    box(
      {
        fontFamily: display,
        fontSize: headlineSize(headline.length, hasFigures),
        lineHeight: 1.16,
        letterSpacing: -1,
        wordBreak: 'break-word',
      },
      headline,
    ),
    box({ flexGrow: 1 }),
    ...(hasFigures ? [box({ marginBottom: 26 }, ...figures.map((one) => figure(one, isWide)))] : []),
    box(
      {
        borderTop: `3px solid ${board.accent}`,
        paddingTop: 22,
        justifyContent: 'space-between',
        fontFamily: sans,
        fontSize: 27,
        color: board.soft,
      },
      box({}, drawable(card.note, 68)),
      box({ color: flagInk }, drawable(card.flag, 40)),
    ),
  );
}
