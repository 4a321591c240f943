// Neither package brings types of its own.
declare module '@marbec/web-auto-extractor' {
  export interface Extracted {
    jsonld: Record<string, object[]>;
  }
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean });
    parse(html: string): Extracted;
  }
}

declare module '@adobe/structured-data-validator' {
  export interface Issue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    fieldNames?: string[];
  }
  export default class Validator {
    /** Without the vocabulary of schema.org: the rules of rich results alone. */
    constructor(vocabulary: null);
    validate(data: import('@marbec/web-auto-extractor').Extracted): Promise<Issue[]>;
  }
}
