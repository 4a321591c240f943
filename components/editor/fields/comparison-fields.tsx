'use client';

import { type ComparedField, comparedFields } from '@/lib/blocks/comparison';
import { DrawField } from './draw-field';
import type { FieldsProps } from './fields-props';

const labels: Record<ComparedField, string> = {
  invitations: 'Invitations',
  minScore: 'Minimum score',
  poolTotal: 'Candidates in the pool',
};

/** Two draws of one program, and which of their values is compared. */
export function ComparisonFields({ attrs, errors, onChange }: FieldsProps) {
  const isForeign = typeof attrs.thanProgram === 'string' && attrs.thanProgram !== attrs.program;
  const foreign = isForeign ? 'Choose a draw of the same program: scales differ.' : errors.than;
  return (
    <>
      <DrawField attrs={attrs} errors={errors} onChange={onChange} />
      <DrawField
        label="Compare it with"
        attrs={{ program: attrs.program, number: attrs.than }}
        errors={foreign ? { number: foreign } : {}}
        onChange={({ program, number }) =>
          onChange({ than: program === attrs.program ? number : '', thanProgram: program })
        }
      />
      <fieldset>
        <legend>Value</legend>
        {comparedFields.map((field) => (
          <label key={field} className="check">
            <input
              type="radio"
              name="compared-field"
              checked={attrs.field === field}
              onChange={() => onChange({ field })}
            />
            {labels[field]}
          </label>
        ))}
        {errors.field && <p className="field-error">Choose a value.</p>}
      </fieldset>
    </>
  );
}
