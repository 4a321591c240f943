/** What is drawn on the ground of each filling, so that it is known without its colour. */
const drawings: (string | null)[] = [
  null,
  'M-1 7L7 -1M-1 1L1 -1M5 7L7 5',
  'M0 3H6',
  'M3 0V6',
  'M0 0L6 6M0 6L6 0',
  'M3 3h.01',
];

/** Fillings of columns and areas, to be named as `url(#ID-FORM)`. */
export function Fillings({ id }: { id: string }) {
  return (
    <defs>
      {drawings.map((drawing, form) => (
        <pattern
          key={drawing}
          id={`${id}-${form}`}
          className={`filling-${form}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
        >
          <rect width="6" height="6" className={drawing ? 'filling-light' : undefined} />
          {drawing && <path d={drawing} />}
        </pattern>
      ))}
    </defs>
  );
}
