import { scaleLinear, scaleUtc } from 'd3-scale';

/**
 * A chart is as wide as its place and of a fixed height: across, places are thousandths of the width;
 * down, pixels. Texts are so of one size on every screen.
 */
export const across = 1000;

export interface Plot {
  /** Pixels from the chart's top to the highest value, and to the base line. */
  top: number;
  base: number;
  /** The whole chart with the words below the base line. */
  height: number;
}

export function plotOf(height: number): Plot {
  return { top: 20, base: height - 26, height };
}

/** A place across as an attribute: 423 → "42.3%". */
export const percent = (x: number) => `${Math.round(x) / 10}%`;

/** Values from the base line up, to the next round number. */
export function valueScale(plot: Plot, [low, high]: [number, number]) {
  return scaleLinear([low, Math.max(high, low + 1)], [plot.base, plot.top]).nice(4);
}

/** Days from left to right, with room for the names of the values at the left. */
export function dayScale(first: string, last: string) {
  const [from, to] = [new Date(first), new Date(last)];
  const isOneDay = first === last;
  return scaleUtc(
    [
      isOneDay ? new Date(from.getTime() - 86_400_000) : from,
      isOneDay ? new Date(to.getTime() + 86_400_000) : to,
    ],
    [85, 985],
  );
}

export type ValueScale = ReturnType<typeof valueScale>;
export type DayScale = ReturnType<typeof dayScale>;
