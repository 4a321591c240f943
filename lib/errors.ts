export type ErrorCode =
  | 'invalid'
  | 'forbidden'
  | 'signed-out'
  | 'not-found'
  | 'conflict'
  | 'in-use'
  | 'too-many'
  | 'unavailable';

/**
 * An error that a person caused or can act on. `message` goes to the log; `forPerson` is shown
 * and says what to do. `fields` names the form fields at fault.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly forPerson: string;
  readonly fields: Record<string, string>;

  constructor(
    code: ErrorCode,
    options: { message?: string; forPerson: string; fields?: Record<string, string>; cause?: unknown },
  ) {
    super(options.message ?? options.forPerson, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.forPerson = options.forPerson;
    this.fields = options.fields ?? {};
  }
}
