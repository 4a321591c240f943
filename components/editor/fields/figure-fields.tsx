'use client';

import { figureFields } from '@/lib/blocks/draw-data';
import { figureText } from '@/lib/blocks/draw-words';
import { DrawField, useChosenDraw } from './draw-field';
import type { FieldsProps } from './fields-props';
import { figureLabels } from './figure-labels';

/** A draw, then one of its values; the value that stands there now is kept as the one that was seen. */
export function FigureFields(props: FieldsProps) {
  const draw = useChosenDraw(props.attrs);
  return (
    <>
      <DrawField
        {...props}
        errors={props.attrs.number ? {} : props.errors}
        onChange={(change) => props.onChange({ ...change, field: undefined, seen: '' })}
      />
      {draw && (
        <fieldset aria-describedby={props.errors.field && 'figure-error'}>
          <legend>Value</legend>
          {figureFields.map((field) => {
            const value = figureText(draw, field);
            if (value === '') return null;
            return (
              <label key={field} className="check">
                <input
                  type="radio"
                  name="figure-field"
                  checked={props.attrs.field === field}
                  onChange={() => props.onChange({ field, seen: value })}
                />
                <span>
                  {figureLabels[field]}: <b>{value}</b>
                </span>
              </label>
            );
          })}
          {props.errors.field && (
            <p id="figure-error" className="field-error">
              Choose a value.
            </p>
          )}
        </fieldset>
      )}
    </>
  );
}
