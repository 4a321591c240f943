'use client';

import { Field } from '@/components/desk/field';
import { useEditorDoors } from '../doors';
import type { FieldsProps } from './fields-props';

/** One of the promos that are kept at the desk. */
export function PromoField({ attrs, errors, onChange }: FieldsProps) {
  const { choices } = useEditorDoors();
  return (
    <Field label="Promo" error={errors.promo}>
      {(field) => (
        <select
          {...field}
          value={typeof attrs.promo === 'string' ? attrs.promo : ''}
          onChange={(event) => onChange({ promo: event.target.value })}
        >
          <option value="">Choose …</option>
          {choices.promos.map((promo) => (
            <option key={promo.slug} value={promo.slug}>
              {promo.title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
