import type { z } from 'zod';
import type { Read } from '@/lib/read';
import { articlesQuery } from '../contract/article';
import { drawFilter, drawsQuery } from '../contract/draw';
import { streamsQuery } from '../contract/stream';
import { csvColumns } from '../draws/csv-columns';
import { listDraws } from '../draws/list-draws';

export interface ReferenceItem {
  name: string;
  about: string;
}

const parametersOf = (schema: z.ZodObject): ReferenceItem[] =>
  Object.entries(schema.shape).map(([name, field]) => ({
    name,
    about: (field as z.ZodType).meta()?.description ?? '',
  }));

const bands = csvColumns.filter(({ name }) => /^pool_\d/.test(name));

/** What the page about the API says of parameters and columns, from the schemas that the API uses. */
export const reference = {
  draws: parametersOf(drawFilter),
  lists: parametersOf(drawsQuery).filter(({ name }) => !(name in drawFilter.shape)),
  articles: parametersOf(articlesQuery).filter(({ name }) => !(name in drawsQuery.shape)),
  streams: parametersOf(streamsQuery),
  /** The columns of the CSV in their order; those of the bands in one line. */
  columns: csvColumns.flatMap(({ name, about }): ReferenceItem[] => {
    if (name === bands[0]?.name) {
      return [
        { name: `${name} … ${bands.at(-1)?.name}`, about: `Candidates by score, ${bands.length} columns` },
      ];
    }
    return bands.some((band) => band.name === name) ? [] : [{ name, about }];
  }),
};

/** The answer that the newest Express Entry draw gives now, laid out to be read. */
export async function exampleAnswer(): Promise<Read<string>> {
  const { data, tags } = await listDraws({ program: 'express-entry', limit: 1 });
  const text = JSON.stringify(data, null, 2);
  // One line for each band, rather than five.
  const compact = text.replace(
    /\{\s+"min": (\d+),\s+"max": (\d+),\s+"count": (\d+)\s+\}/g,
    '{ "min": $1, "max": $2, "count": $3 }',
  );
  return { data: compact, tags };
}
