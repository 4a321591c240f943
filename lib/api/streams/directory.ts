import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import { parameterProblem } from '../http/api-problem';

interface Program {
  slug: string;
  jurisdiction: string;
  streams: { id: number; slug: string }[];
}

/** Programs and their streams, by which filters are understood. */
const readDirectory = (): Promise<Read<Program[]>> =>
  keepRead('api-directory', async () => ({
    data: await getDb().program.findMany({
      select: { slug: true, jurisdiction: true, streams: { select: { id: true, slug: true } } },
      orderBy: { position: 'asc' },
    }),
    tags: [contentTags.draws],
  }));

/**
 * The programs that a filter means; null: all of them.
 * @throws ApiProblem 400 for a program or a jurisdiction that is not known.
 */
export async function findPrograms({
  program,
  jurisdiction,
}: {
  program?: string | undefined;
  jurisdiction?: string | undefined;
}): Promise<string[] | null> {
  if (program === undefined && jurisdiction === undefined) return null;
  const { data } = await readDirectory();
  const known = (parameter: string, values: string[], value: string | undefined) => {
    if (value === undefined || values.includes(value)) return;
    throw parameterProblem([{ parameter, detail: `is none of ${[...new Set(values)].join(', ')}` }]);
  };
  known(
    'program',
    data.map(({ slug }) => slug),
    program,
  );
  known(
    'jurisdiction',
    data.map((one) => one.jurisdiction),
    jurisdiction,
  );
  return data
    .filter((one) => program === undefined || one.slug === program)
    .filter((one) => jurisdiction === undefined || one.jurisdiction === jurisdiction)
    .map(({ slug }) => slug);
}

/**
 * The ids of the streams that a filter means, within some programs (null: all).
 * @throws ApiProblem 400 where none of them has such a stream.
 */
export async function findStreamIds(slug: string, programs: string[] | null): Promise<number[]> {
  const { data } = await readDirectory();
  const within = data.filter((one) => programs === null || programs.includes(one.slug));
  const ids = within.flatMap(({ streams }) =>
    streams.filter((stream) => stream.slug === slug).map(({ id }) => id),
  );
  if (ids.length > 0) return ids;
  const detail = 'is no stream that is known here; /api/v1/streams lists them';
  throw parameterProblem([{ parameter: 'stream', detail }]);
}
