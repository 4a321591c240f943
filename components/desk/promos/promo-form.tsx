'use client';

import { type PromoPlace, placeNames, promoPlaces } from '@/lib/promos/schema';
import { Button } from '../button';
import { TextField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';
import styles from './promo-form.module.css';
import { type OfferValues, PromoOffers } from './promo-offers';

export interface PromoFormValues {
  id: number;
  version: number;
  slug: string;
  title: string;
  partner: string;
  startsOn: string;
  endsOn: string;
  isActive: boolean;
  places: PromoPlace[];
  offers: OfferValues[];
}

/** A new promo, or a known one. */
export function PromoForm({ action, promo }: { action: KeptFormAction; promo?: PromoFormValues }) {
  const { state, isPending, notice, formProps } = useKeptForm(action);
  const wasTyped = Object.keys(state.values).length > 0;
  const isActive = wasTyped ? state.values.isActive === 'on' : (promo?.isActive ?? true);
  const isAt = (place: PromoPlace) =>
    wasTyped ? state.values[place] === 'on' : (promo?.places.includes(place) ?? place === 'front');
  return (
    <form {...formProps} className={`stack ${styles.form}`}>
      <FormNotice form={state} ref={notice} />
      {promo && <input type="hidden" name="id" value={promo.id} />}
      {promo && <input type="hidden" name="version" value={promo.version} />}
      <div className={styles.pair}>
        <TextField form={state} name="title" label="Title" initial={promo?.title} />
        <TextField
          form={state}
          name="partner"
          label="Partner"
          initial={promo?.partner}
          hint="Readers are told whose offer it is"
        />
        <TextField
          form={state}
          name="startsOn"
          label="First day"
          initial={promo?.startsOn}
          hint="Such as 2026-11-22. Empty: from now on"
        />
        <TextField
          form={state}
          name="endsOn"
          label="Last day"
          initial={promo?.endsOn}
          hint="Empty: until it is switched off"
        />
        <TextField
          form={state}
          name="slug"
          label="Short name"
          initial={promo?.slug}
          readOnly={promo !== undefined}
          hint={promo ? 'Articles refer to it by this name' : 'Left empty, made from the title'}
        />
      </div>
      <label className="check">
        <input type="checkbox" name="isActive" defaultChecked={isActive} />
        Show it to readers
      </label>
      <fieldset className="stack">
        <legend>Where it stands by itself</legend>
        <p className="muted">
          Beside the stories that a writer puts it into. Of several, the newest is shown.
        </p>
        {placeNames.map((place) => (
          <label key={place} className="check">
            <input type="checkbox" name={place} defaultChecked={isAt(place)} />
            {promoPlaces[place]}
          </label>
        ))}
      </fieldset>
      <PromoOffers form={state} initial={promo?.offers ?? []} />
      <div>
        <Button kind="primary" type="submit" isBusy={isPending}>
          Save promo
        </Button>
      </div>
    </form>
  );
}
