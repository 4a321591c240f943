import type { ReactNode } from 'react';
import { ChartTable, type ChartTableData } from './chart-table';
import './charts.css';

interface ChartFigureProps {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What there is to see, in a sentence or two. */
  description: string;
  height: number;
  legend?: ReactNode;
  /** Said below the chart. */
  note?: string;
  table: ChartTableData;
  /** Contents of the SVG. */
  children: ReactNode;
}

/** A chart drawn on the server, with its title, what it shows in words, and its figures as a table. */
export function ChartFigure({
  id,
  title,
  description,
  height,
  legend,
  note,
  table,
  children,
}: ChartFigureProps) {
  return (
    <figure className="chart">
      <figcaption className="chart-title">{title}</figcaption>
      {legend}
      <chart-tip>
        <svg width="100%" height={height} role="img" aria-labelledby={`${id}-title ${id}-words`}>
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-words`}>{description}</desc>
          {children}
        </svg>
      </chart-tip>
      {note && <p className="row-label">{note}</p>}
      <ChartTable caption={title} table={table} />
    </figure>
  );
}
