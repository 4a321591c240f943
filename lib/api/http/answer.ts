import { z } from 'zod';
import { documentTagsHeader } from '@/lib/document-metas';
import { problemOf, problemType } from '@/lib/documents/api/problem';
import type { Read } from '@/lib/read';
import { ApiProblem } from './api-problem';
import { readQuery } from './read-query';

/** For addresses that take none. */
export const noParameters = z.strictObject({});

function refuse(error: unknown): Response {
  if (!(error instanceof ApiProblem)) throw error;
  const { status, message, more, tags } = error;
  return Response.json(problemOf(status, message, more), {
    status,
    headers: { 'Content-Type': problemType, [documentTagsHeader]: tags.join(' ') },
  });
}

/** What `make` answers to a request's parameters, or why the request is refused. */
export async function answerWith<Schema extends z.ZodObject>(
  request: Request,
  schema: Schema,
  make: (query: z.output<Schema>) => Promise<Response>,
): Promise<Response> {
  try {
    return await make(readQuery(schema, new URL(request.url).searchParams));
  } catch (error) {
    return refuse(error);
  }
}

/** What `read` finds for a request's parameters, as JSON, with the facts that it was made of. */
export function answerJson<Schema extends z.ZodObject>(
  request: Request,
  schema: Schema,
  read: (query: z.output<Schema>) => Promise<Read<unknown>>,
): Promise<Response> {
  return answerWith(request, schema, async (query) => {
    const { data, tags } = await read(query);
    return Response.json(data, { headers: { [documentTagsHeader]: tags.join(' ') } });
  });
}
