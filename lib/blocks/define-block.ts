import type { z } from 'zod';

/**
 * What a block is, said once. Pure: no React, no database, safe in a browser.
 *
 * `attrs` is what the writer chooses and what is stored in a body; `data` is what a renderer
 * needs and is filled from records when the body is read. A block whose record is gone or not
 * public has `null` for data and renders as nothing.
 */
export interface BlockDefinition<
  Name extends string,
  Attrs extends z.ZodObject<z.ZodRawShape>,
  Data extends z.ZodType,
> {
  name: Name;
  /** The name on the desk's menus. */
  label: string;
  /** True for a block that stands inside a sentence. */
  isInline: boolean;
  attrs: Attrs;
  data: Data;
  /** The block in words, for search, descriptions and plain mail; '' for nothing. */
  toText: (attrs: z.infer<Attrs>, data: z.infer<Data> | null) => string;
}

/** Declares a block and keeps its exact types. */
export function defineBlock<
  const Name extends string,
  Attrs extends z.ZodObject<z.ZodRawShape>,
  Data extends z.ZodType,
>(definition: BlockDefinition<Name, Attrs, Data>): BlockDefinition<Name, Attrs, Data> {
  return definition;
}
