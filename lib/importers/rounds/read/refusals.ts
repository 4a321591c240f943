import { AppError } from '@/lib/errors';

/** A file that is refused whole. `forPerson` says what it is and what to do; nothing of it is written. */
export function refuseFile(forPerson: string, message: string, cause?: unknown): AppError {
  return new AppError('invalid', { message: `rounds refused: ${message}`, forPerson, cause });
}

/** The refusal of a file over the size limit. */
export function refuseSize(maxBytes: number): AppError {
  const limit = `${Math.round(maxBytes / 1024 / 1024)} MB`;
  return refuseFile(
    `The file is larger than ${limit}, far more than any list of rounds. It was not read.`,
    `over ${limit}`,
  );
}
