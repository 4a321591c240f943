'use client';

import { z } from 'zod';
import { Field, type FieldProps } from '@/components/desk/field';

interface Described {
  type?: string | string[];
  format?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  /** Of a text that wants room. */
  rows?: number;
  anyOf?: Described[];
  label?: string;
  hint?: string;
}

/** A zod field as JSON Schema says it; of "something or null" the something. */
function readType(field: z.ZodType): Described & { isNullable: boolean } {
  const schema = z.toJSONSchema(field, { io: 'input', unrepresentable: 'any' }) as Described;
  const something = schema.anyOf?.find((one) => one.type !== 'null');
  return { ...schema, ...something, isNullable: something !== undefined };
}

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** One attribute's input, chosen by its zod type, named by its `.meta()`. */
export function AttrField(props: {
  field: z.ZodType;
  value: unknown;
  error?: string | undefined;
  onChange: (value: unknown) => void;
}) {
  const described = readType(props.field);
  const empty = described.isNullable ? null : '';
  const text = props.value === null || props.value === undefined ? '' : String(props.value);
  const control = (field: FieldProps) => {
    if (described.enum) {
      return (
        <select {...field} value={text} onChange={(event) => props.onChange(event.target.value)}>
          {described.enum.map((option) => (
            <option key={option} value={option}>
              {capitalize(option)}
            </option>
          ))}
        </select>
      );
    }
    if (described.type === 'integer') {
      return (
        <input
          {...field}
          type="number"
          min={described.minimum}
          max={described.maximum}
          value={text}
          onChange={(event) => props.onChange(event.target.value === '' ? empty : Number(event.target.value))}
        />
      );
    }
    if (described.rows) {
      return (
        <textarea
          {...field}
          rows={described.rows}
          maxLength={described.maxLength}
          value={text}
          onChange={(event) => props.onChange(event.target.value || empty)}
        />
      );
    }
    return (
      <input
        {...field}
        type={described.format === 'date' ? 'date' : 'text'}
        maxLength={described.maxLength}
        value={text}
        onChange={(event) => props.onChange(event.target.value || empty)}
      />
    );
  };
  return (
    <Field label={described.label ?? ''} hint={described.hint} error={props.error}>
      {control}
    </Field>
  );
}
