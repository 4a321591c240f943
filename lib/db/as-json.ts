import type { Prisma } from './client';

/**
 * A checked value as a JSON column takes it: Prisma's type has an index signature, which interfaces lack.
 * @param value what came through its zod schema, and so holds nothing that JSON cannot.
 */
export const asJson = (value: object) => value as unknown as Prisma.InputJsonValue;
