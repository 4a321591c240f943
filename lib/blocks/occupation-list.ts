import { z } from 'zod';
import { defineBlock } from './define-block';

/** A category's occupations, from the version of its list in force on the article's date or from a named year's. */
export const occupationList = defineBlock({
  name: 'occupation-list',
  label: 'Occupation list',
  isInline: false,
  attrs: z.object({
    stream: z.string().min(1).meta({ label: 'Category' }),
    listYear: z
      .number()
      .int()
      .min(2023)
      .max(2100)
      .nullable()
      .default(null)
      .meta({ label: 'List of the year', hint: 'Empty: the list in force on the article’s date' }),
  }),
  data: z.object({
    name: z.string(),
    listYear: z.number().int(),
    versionLabel: z.string().nullable(),
    effectiveFrom: z.string(),
    effectiveUntil: z.string().nullable(),
    rule: z.string(),
    occupations: z.array(z.object({ code: z.string(), title: z.string(), teer: z.number().int() })),
  }),
  toText: (_attrs, data) =>
    data
      ? [
          `${data.name} (list of ${data.listYear})`,
          ...data.occupations.map((o) => `${o.title} – ${o.code}`),
        ].join('\n')
      : '',
});
