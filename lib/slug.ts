import slugify from '@sindresorhus/slugify';

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A headline or name as part of an address: "Canada’s 3,500 ITAs" → "canadas-3500-itas". At most 80 characters, cut at a word. */
export function toSlug(text: string): string {
  const slug = slugify(text.replace(/[’']/g, '').replace(/(\d),(\d)/g, '$1$2'), { decamelize: false });
  if (slug.length <= 80) return slug;
  const cut = slug.slice(0, 80);
  return cut.slice(0, cut.lastIndexOf('-') > 40 ? cut.lastIndexOf('-') : 80);
}
