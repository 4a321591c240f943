'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/desk/button';
import { type BlockName, blocks } from '@/lib/blocks/registry';
import { AttrField } from './attr-field';
import { betterFields } from './better-fields';
import type { Attrs } from './fields-props';

/** A block's form, made from its definition; where a block brings better fields, they stand in for some. */
export function BlockForm(props: {
  name: BlockName;
  attrs: Attrs;
  doneLabel: string;
  onDone: (attrs: Attrs) => void;
  onCancel: () => void;
}) {
  const definition = blocks[props.name];
  const better = betterFields[props.name];
  const [attrs, setAttrs] = useState<Attrs>(props.attrs);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const onChange = (change: Attrs) => setAttrs((now) => ({ ...now, ...change }));
  const plain = Object.entries(definition.attrs.shape).filter(([key]) => !better.keys.includes(key));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    // What was never typed in is an empty text: its own message says what is missing.
    const untyped = plain.flatMap(([key]) => (attrs[key] === undefined ? [[key, '']] : []));
    const parsed = definition.attrs.safeParse({ ...attrs, ...Object.fromEntries(untyped) });
    if (parsed.success) return props.onDone(parsed.data);
    const issues = parsed.error.issues.map((issue) => [
      String(issue.path[0]),
      better.missing ?? issue.message,
    ]);
    setErrors(Object.fromEntries(issues));
  };

  return (
    <form className="stack" noValidate onSubmit={submit}>
      {better.Fields && <better.Fields attrs={attrs} errors={errors} onChange={onChange} />}
      {plain.map(([key, field]) => (
        <AttrField
          key={key}
          field={field}
          value={attrs[key]}
          error={errors[key]}
          onChange={(value) => onChange({ [key]: value })}
        />
      ))}
      <div className="row">
        <Button kind="primary" type="submit">
          {props.doneLabel}
        </Button>
        <Button onClick={props.onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
