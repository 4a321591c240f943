import type { TypedAnswers } from './query';

/** Reads typed answers field by field and notes what cannot be read, one message a field. */
export class AnswerReader {
  readonly errors: Record<string, string> = {};
  private readonly typed: TypedAnswers;

  constructor(typed: TypedAnswers) {
    this.typed = typed;
  }

  text(name: string): string {
    return this.typed.values[name] ?? '';
  }

  refuse(name: string, message: string): null {
    this.errors[name] ??= message;
    return null;
  }

  isTicked(name: string): boolean {
    return this.text(name) !== '';
  }

  /** One of the labelled choices; `missing` is said where none was made and there is no `fallback`. */
  choice<Key extends string>(
    name: string,
    labels: Record<Key, unknown>,
    { missing = 'Choose one', fallback }: { missing?: string; fallback?: NoInfer<Key> } = {},
  ): Key | null {
    const value = this.text(name);
    if (value === '') return fallback ?? this.refuse(name, missing);
    if (Object.hasOwn(labels, value)) return value as Key;
    return this.refuse(name, 'Choose one of the answers offered');
  }

  /** A number with a point or a comma; null where nothing stands or what stands is none (then it is said). */
  number(name: string, missing: string): number | null {
    const value = this.text(name);
    if (value === '') return this.refuse(name, missing);
    if (!/^\d{1,4}(?:[.,]\d{1,2})?$/.test(value)) return this.refuse(name, 'Write a number in digits');
    return Number(value.replace(',', '.'));
  }
}
