import type { z } from 'zod';
import { type ParameterFault, parameterProblem } from './api-problem';

/**
 * The parameters of a request, checked.
 * @param schema a strict object, whose fields take what stands in an address: text.
 * @throws ApiProblem 400 that names each parameter that is unknown, given twice or wrong.
 */
export function readQuery<Schema extends z.ZodObject>(
  schema: Schema,
  search: URLSearchParams,
): z.output<Schema> {
  const names = [...new Set(search.keys())];
  const known = Object.keys(schema.shape);
  const faults = names.flatMap((parameter): ParameterFault[] => {
    if (!known.includes(parameter)) {
      const others = known.length > 0 ? `known are ${known.join(', ')}` : 'this address takes none';
      return [{ parameter, detail: `is no parameter of this address; ${others}` }];
    }
    return search.getAll(parameter).length > 1 ? [{ parameter, detail: 'is given more than once' }] : [];
  });
  const result = schema.safeParse(Object.fromEntries(search));
  if (result.success && faults.length === 0) return result.data;
  const wrong = (result.error?.issues ?? []).flatMap((issue): ParameterFault[] =>
    issue.code === 'unrecognized_keys' ? [] : [{ parameter: String(issue.path[0]), detail: issue.message }],
  );
  throw parameterProblem([...faults, ...wrong]);
}
