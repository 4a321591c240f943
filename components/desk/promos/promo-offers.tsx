import { useState } from 'react';
import { Button } from '../button';
import { TextField } from '../form-fields';
import type { KeptForm } from '../use-kept-form';
import styles from './promo-form.module.css';

export interface OfferValues {
  text: string;
  benefit: string;
  url: string;
}

const emptyOffer: OfferValues = { text: '', benefit: '', url: '' };

/** Offers as they were typed into a form that came back. */
function typedOffers(values: KeptForm['values']): OfferValues[] {
  const text = (place: number, field: keyof OfferValues) => values[`offers.${place}.${field}`] ?? '';
  const places = Object.keys(values).filter((name) => /^offers\.\d+\.text$/.test(name)).length;
  return Array.from({ length: places }, (_, place) => ({
    text: text(place, 'text'),
    benefit: text(place, 'benefit'),
    url: text(place, 'url'),
  }));
}

/** The lines of a promo, each a link; at least one, at most ten. */
export function PromoOffers({ form, initial }: { form: KeptForm; initial: OfferValues[] }) {
  const [offers, setOffers] = useState(() => {
    const known = [typedOffers(form.values), initial].find((list) => list.length > 0) ?? [emptyOffer];
    return known.map((offer, key) => ({ ...offer, key }));
  });
  // Each offer begins with values of its own: what was typed at its place may have been another's.
  const own = { ...form, values: {} };
  const add = () =>
    setOffers((all) => [...all, { ...emptyOffer, key: Math.max(...all.map(({ key }) => key)) + 1 }]);
  const remove = (key: number) => setOffers((all) => all.filter((offer) => offer.key !== key));
  return (
    <>
      {offers.map((offer, place) => (
        <fieldset key={offer.key} className={styles.offer}>
          <legend>Offer {place + 1}</legend>
          <TextField
            form={own}
            name={`offers.${place}.text`}
            label={`Words ${place + 1}`}
            initial={offer.text}
          />
          <TextField
            form={own}
            name={`offers.${place}.benefit`}
            label={`Benefit ${place + 1}`}
            initial={offer.benefit}
            hint="Such as: Up to 10% off. May be empty"
          />
          <TextField
            form={own}
            name={`offers.${place}.url`}
            label={`Address ${place + 1}`}
            initial={offer.url}
            inputMode="url"
          />
          {offers.length > 1 && (
            <div>
              <Button onClick={() => remove(offer.key)}>Remove offer {place + 1}</Button>
            </div>
          )}
        </fieldset>
      ))}
      {offers.length < 10 && (
        <div>
          <Button onClick={add}>Add an offer</Button>
        </div>
      )}
    </>
  );
}
