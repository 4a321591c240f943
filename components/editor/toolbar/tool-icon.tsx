/** The signs of the toolbar as strokes on a field of 20 × 20; each is named by its button. */
const strokes = {
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M8.5 4H14M6 16h5.5M11.5 4l-3 12',
  heading: 'M3 4v12M10 4v12M3 10h7M13.2 12.4a1.8 1.8 0 1 1 3 1.3L13 16h3.8',
  'smaller-heading': 'M3 4v12M10 4v12M3 10h7M13 10.6h3.6l-2 2.3a1.6 1.6 0 1 1-1.7 2.5',
  bullets: 'M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  numbers: 'M8.5 5H17M8.5 10H17M8.5 15H17M3 4l1.4-1v4M2.8 13.4a1 1 0 1 1 1.8.7l-1.8 2.4h2',
  quote: 'M4 4v12M8 6h9M8 10h9M8 14h6',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l1-1',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8.5 4v12',
  'draw-highlight': 'M3 4h14v12H3zM6 7.5h3M6 12.5h2.5M11.5 12.5H14',
  figure: 'M7.5 3.5 6 16.5M13.5 3.5 12 16.5M3.5 7.5h13.5M3 12.5h13.5',
  picture: 'M3 4h14v12H3zM3 13l4-4 4.5 4.5 2-2L17 15M13 7.6h.01',
  insert: 'M10 4v12M4 10h12',
  undo: 'M7 4 3 8l4 4M3 8h9a4.2 4.2 0 0 1 0 8.4H9',
  redo: 'm13 4 4 4-4 4M17 8H8a4.2 4.2 0 0 0 0 8.4h3',
  'full-screen': 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  keys: 'M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.7h7',
} as const;

export type ToolSign = keyof typeof strokes;

export function ToolIcon({ sign }: { sign: ToolSign }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className="tool-icon"
      data-heavy={sign === 'bold' || undefined}
    >
      <path d={strokes[sign]} />
    </svg>
  );
}
