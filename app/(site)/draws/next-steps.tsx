import { roundName } from '@/components/draws/words';
import type { DrawData } from '@/lib/blocks/draw-data';

/** Where most who look at the newest round want to go next. */
export function NextSteps({ latest }: { latest: DrawData | null }) {
  const steps = [
    ...(latest ? [{ name: `More about ${roundName(latest)}`, url: latest.url }] : []),
    { name: 'All Express Entry rounds', url: '/draws/express-entry' },
    { name: 'Would I have been invited?', url: '/tools/crs-calculator' },
    { name: 'Provincial draws', url: '/draws/pnp' },
  ];
  return (
    <ul className="next-steps">
      {steps.map(({ name, url }) => (
        <li key={url}>
          <a href={url}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
