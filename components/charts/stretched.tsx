import type { ReactNode } from 'react';
import { across, type Plot } from './plot';

/** Where paths are drawn: as wide as the chart, while their lines and marks keep their size. */
export function Stretched({ plot, children }: { plot: Plot; children: ReactNode }) {
  return (
    <svg
      className="chart-paths"
      width="100%"
      height={plot.height}
      viewBox={`0 0 ${across} ${plot.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
