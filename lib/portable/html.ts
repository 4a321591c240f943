import { escapeHtml } from '@/lib/escape-html';

/** Finished markup. It can only be made with `html`, which escapes everything else that is put into it. */
export class Html {
  readonly #markup: string;

  constructor(strings: readonly string[], values: readonly HtmlValue[]) {
    this.#markup = strings.map((part, place) => part + toMarkup(values[place] ?? '')).join('');
  }

  toString(): string {
    return this.#markup;
  }
}

/** Text and numbers are escaped; markup stays; lists are put together; `false` and null are nothing. */
export type HtmlValue = string | number | Html | HtmlValue[] | false | null | undefined;

function toMarkup(value: HtmlValue): string {
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(toMarkup).join('');
  if (value === false || value === null || value === undefined) return '';
  return escapeHtml(String(value));
}

/** Markup with values in it: html`<p title="${title}">${text}</p>`. Attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return new Html(strings, values);
}
