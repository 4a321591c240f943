import type { ArticleText } from '@/lib/articles/writing/schema';

/** What is typed beside the body; tags as one line, as they are typed. */
export interface FormText extends Omit<ArticleText, 'body' | 'tags'> {
  tags: string;
}

export interface FieldsOf {
  text: FormText;
  /** Messages by path, as the acts name them: `text.slug`. */
  errors: Record<string, string>;
  onChange: (change: Partial<FormText>) => void;
}

export function toForm(text: Omit<ArticleText, 'body'>): FormText {
  const { headline, standfirst, section, slug, authors, heroMediaId, heroAlt, related, tags } = text;
  return {
    headline,
    standfirst,
    section,
    slug,
    authors,
    heroMediaId,
    heroAlt,
    related,
    tags: tags.join(', '),
  };
}

export function fromForm(form: FormText): Omit<ArticleText, 'body'> {
  const tags = form.tags.split(',').map((tag) => tag.trim());
  return { ...form, tags: [...new Set(tags.filter(Boolean))] };
}
