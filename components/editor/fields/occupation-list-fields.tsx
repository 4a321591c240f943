'use client';

import { Field } from '@/components/desk/field';
import { useEditorDoors } from '../doors';
import type { FieldsProps } from './fields-props';

/** A category, and the list of one year or the one in force on the article's date. */
export function OccupationListFields({ attrs, errors, onChange }: FieldsProps) {
  const { choices } = useEditorDoors();
  const stream = typeof attrs.stream === 'string' ? attrs.stream : '';
  const category = choices.categories.find((one) => one.slug === stream);
  return (
    <>
      <Field label="Category" error={errors.stream}>
        {(field) => (
          <select
            {...field}
            value={stream}
            onChange={(event) => onChange({ stream: event.target.value, listYear: null })}
          >
            <option value="">Choose …</option>
            {choices.categories.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="List">
        {(field) => (
          <select
            {...field}
            value={attrs.listYear ? String(attrs.listYear) : ''}
            onChange={(event) =>
              onChange({ listYear: event.target.value ? Number(event.target.value) : null })
            }
          >
            <option value="">In force on the article’s date</option>
            {category?.listYears.map((year) => (
              <option key={year} value={year}>
                The list of {year}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
