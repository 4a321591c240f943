'use client';

import { Field } from '@/components/desk/field';
import { useEditorDoors } from '../doors';
import type { FieldsProps } from './fields-props';

/** A draw table's program, and which of its streams. */
export function StreamsFields({ attrs, onChange }: FieldsProps) {
  const { choices } = useEditorDoors();
  const programSlug = typeof attrs.program === 'string' ? attrs.program : 'express-entry';
  const streams = Array.isArray(attrs.streams) ? (attrs.streams as string[]) : [];
  const program = choices.programs.find((one) => one.slug === programSlug);
  return (
    <>
      <Field label="Program">
        {(field) => (
          <select
            {...field}
            value={programSlug}
            onChange={(event) => onChange({ program: event.target.value, streams: [] })}
          >
            {choices.programs.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {program && program.streams.length > 0 && (
        <fieldset>
          <legend>Streams</legend>
          <p className="field-hint">None chosen means all</p>
          <div className="checks">
            {program.streams.map((stream) => (
              <label key={stream.slug} className="check">
                <input
                  type="checkbox"
                  checked={streams.includes(stream.slug)}
                  onChange={(event) =>
                    onChange({
                      streams: event.target.checked
                        ? [...streams, stream.slug]
                        : streams.filter((slug) => slug !== stream.slug),
                    })
                  }
                />
                {stream.name}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
