/** A request that has no good answer: becomes problem details. */
export class ApiProblem extends Error {
  readonly status: 400 | 404 | 410;
  /** Members of the problem besides type, title, status and detail. */
  readonly more: Record<string, unknown>;
  /** Facts that the refusal depends on, where it may be kept until they change. */
  readonly tags: string[];

  constructor(
    status: 400 | 404 | 410,
    detail: string,
    { more = {}, tags = [] }: { more?: Record<string, unknown>; tags?: string[] } = {},
  ) {
    super(detail);
    this.name = 'ApiProblem';
    this.status = status;
    this.more = more;
    this.tags = tags;
  }
}

export interface ParameterFault {
  parameter: string;
  detail: string;
}

/** The refusal of a request for what stands in its query. */
export function parameterProblem(faults: ParameterFault[]): ApiProblem {
  const detail = faults.map((fault) => `${fault.parameter}: ${fault.detail}`).join('. ');
  return new ApiProblem(400, `${detail}.`, { more: { errors: faults } });
}
