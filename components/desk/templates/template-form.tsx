'use client';

import { type FormEvent, useState } from 'react';
import type { DeskTemplate } from '@/lib/articles/drafting/templates/desk';
import { Button } from '../button';
import { Field } from '../field';
import { TextArea, TextField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';
import { type Placeholder, PlaceholderList } from './placeholder-list';
import { StoryPreview } from './story-preview';
import styles from './templates.module.css';
import { type PreviewAction, usePreview } from './use-preview';

/** A template's texts, and beside them what they make of a real draw while one types. */
export function TemplateForm(props: {
  template: DeskTemplate;
  draws: { value: string; label: string }[];
  placeholders: Placeholder[];
  keep: KeptFormAction;
  preview: PreviewAction;
}) {
  const { template, draws } = props;
  const { state, isPending, notice, formProps } = useKeptForm(props.keep);
  const [typed, setTyped] = useState({ ...template.text, draw: draws[0]?.value ?? '' });
  const preview = usePreview(props.preview, { ...typed, kind: template.kind });
  const onInput = (event: FormEvent<HTMLFormElement>) => {
    const { name, value } = event.target as HTMLTextAreaElement;
    if (name in typed) setTyped((now) => ({ ...now, [name]: value }));
  };

  return (
    <div className={styles.columns}>
      <form {...formProps} onInput={onInput} className="stack">
        <FormNotice form={state} ref={notice} />
        <input type="hidden" name="kind" value={template.kind} />
        <input type="hidden" name="version" value={template.version} />
        <TextField form={state} name="headline" label="Headline" initial={template.text.headline} />
        <TextArea
          form={state}
          name="standfirst"
          label="Standfirst"
          initial={template.text.standfirst}
          hint="Headline and standfirst are plain text: no figures, which a correction could not reach there"
        />
        <TextField
          form={state}
          name="tags"
          label="Tags"
          initial={template.text.tags}
          hint="With commas between"
        />
        <div className={styles.body}>
          <TextArea
            form={state}
            name="body"
            label="Body"
            rows={26}
            initial={template.text.body}
            hint="An empty line between paragraphs; “## ” before a heading. A paragraph whose figure has no value is left out; so is a part in [[ ]], alone."
          />
        </div>
        <div>
          <Button kind="primary" type="submit" isBusy={isPending}>
            Save template
          </Button>
        </div>
        <PlaceholderList placeholders={props.placeholders} />
      </form>
      <section className="stack" aria-labelledby="preview-title">
        <h2 id="preview-title">What it makes of a draw</h2>
        <Field label="Draw">
          {(field) => (
            <select
              {...field}
              value={typed.draw}
              onChange={(event) => setTyped((now) => ({ ...now, draw: event.target.value }))}
            >
              {draws.map((draw) => (
                <option key={draw.value} value={draw.value}>
                  {draw.label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <StoryPreview preview={preview.shown} failure={preview.failure} />
      </section>
    </div>
  );
}
