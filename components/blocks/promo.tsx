import type { BlockData } from '@/lib/blocks/registry';

/** A partner's offer, said to be one. */
export function Promo({ data }: { data: BlockData<'promo'> }) {
  return (
    <aside className="block promo" aria-label={`Sponsored: ${data.title}`}>
      <p className="promo-label">Sponsored · {data.partner}</p>
      <p className="block-title">{data.title}</p>
      <ul>
        {data.offers.map(({ text, benefit, url }) => (
          <li key={url + text}>
            <a href={url} rel="sponsored noopener">
              {text}
            </a>
            {benefit && <span className="promo-benefit"> {benefit}</span>}
          </li>
        ))}
      </ul>
    </aside>
  );
}
