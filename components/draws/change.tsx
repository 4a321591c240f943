import { formatInteger } from '@/lib/numbers';

/** How far a figure moved since the stream's round before, in words for those who do not see the arrow. */
export function Change({ now, before }: { now: number | null; before: number | null | undefined }) {
  if (now === null || before === null || before === undefined) return null;
  const step = now - before;
  if (step === 0) return <span className="change">unchanged</span>;
  const size = formatInteger(Math.abs(step));
  return (
    <span className="change">
      <span aria-hidden="true">{step > 0 ? '▲' : '▼'}</span>
      <span className="visually-hidden">{step > 0 ? 'up' : 'down'} </span>
      {` ${size}`}
    </span>
  );
}
