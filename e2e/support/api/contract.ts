import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Description {
  paths: Record<string, { get: { responses: Record<string, { content?: Record<string, unknown> }> } }>;
}

export interface Contract {
  description: Description;
  /** What a public validator of OpenAPI documents has against the description. */
  faults: unknown[];
  /** What an answer breaks of what the description promises for its path, status and type. */
  check(path: string, answer: { status: number; type: string; body: unknown }): unknown[];
}

const escaped = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Reads the API's description from the running site. */
export async function readContract(site: string): Promise<Contract> {
  const description = (await (await fetch(`${site}/api/openapi.json`)).json()) as Description;
  const { errors } = await new Validator().validate(structuredClone(description) as never);
  // Words of OpenAPI (example, say) stand in its schemas too.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(description, 'api');
  return {
    description,
    faults: errors === undefined ? [] : [errors].flat(),
    check(path, { status, type, body }) {
      const media = type.split(';')[0] ?? '';
      const place = ['paths', path, 'get', 'responses', `${status}`, 'content', media, 'schema'];
      const validate = ajv.compile({ $ref: `api#/${place.map(escaped).join('/')}` });
      return validate(body) ? [] : (validate.errors ?? []);
    },
  };
}
