'use client';

import type { KeyboardEvent } from 'react';
import { Field } from '@/components/desk/field';
import { useEditorDoors } from '../doors';
import type { FieldsOf } from './article-form';

/** Enter leads on to the next part of the story; neither part has lines of its own. */
function leadOn(event: KeyboardEvent, next: string) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  document.querySelector<HTMLElement>(next)?.focus();
}

const oneLine = (typed: string) => typed.replace(/\s*\n\s*/g, ' ');

/** Headline and standfirst, at the head of the text. */
export function HeadFields({ text, errors, onChange }: FieldsOf) {
  return (
    <div className="article-head">
      <Field label="Headline" error={errors['text.headline']}>
        {(field) => (
          <textarea
            {...field}
            rows={1}
            className="headline-input"
            data-check="headline"
            value={text.headline}
            onKeyDown={(event) => leadOn(event, '[data-check="standfirst"]')}
            onChange={(event) => onChange({ headline: oneLine(event.target.value) })}
          />
        )}
      </Field>
      <Field label="Standfirst" error={errors['text.standfirst']}>
        {(field) => (
          <textarea
            {...field}
            rows={1}
            className="standfirst-input"
            data-check="standfirst"
            value={text.standfirst}
            onKeyDown={(event) => leadOn(event, '.body-text')}
            onChange={(event) => onChange({ standfirst: oneLine(event.target.value) })}
          />
        )}
      </Field>
    </div>
  );
}

/** Where the article stands and under what address. */
export function PlaceFields({ text, errors, onChange }: FieldsOf) {
  const { choices } = useEditorDoors();
  return (
    <>
      <Field label="Section" error={errors['text.section']}>
        {(field) => (
          <select
            {...field}
            data-check="section"
            value={text.section ?? ''}
            onChange={(event) => onChange({ section: event.target.value || null })}
          >
            <option value="">Choose …</option>
            {choices.sections.map((section) => (
              <option key={section.slug} value={section.slug}>
                {section.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Slug" hint="Empty: made from the headline" error={errors['text.slug']}>
        {(field) => (
          <input
            {...field}
            data-check="slug"
            value={text.slug}
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => onChange({ slug: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

/** Who wrote it and what it is about. */
export function PeopleFields({ text, errors, onChange }: FieldsOf) {
  const { choices } = useEditorDoors();
  const toggle = (slug: string, isChosen: boolean) =>
    onChange({ authors: isChosen ? [...text.authors, slug] : text.authors.filter((one) => one !== slug) });
  return (
    <>
      <fieldset>
        <legend>Authors</legend>
        <div className="checks">
          {choices.authors.map((author) => (
            <label key={author.slug} className="check">
              <input
                type="checkbox"
                data-check="authors"
                checked={text.authors.includes(author.slug)}
                onChange={(event) => toggle(author.slug, event.target.checked)}
              />
              {author.name}
            </label>
          ))}
        </div>
      </fieldset>
      <Field label="Tags" hint="With commas between" error={errors['text.tags']}>
        {(field) => (
          <input {...field} value={text.tags} onChange={(event) => onChange({ tags: event.target.value })} />
        )}
      </Field>
    </>
  );
}
