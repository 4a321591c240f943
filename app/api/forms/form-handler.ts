/** A reader's form as it was posted. */
export interface PostedForm {
  /** Text fields by name; several of one name (ticked boxes) with spaces between. */
  fields: Record<string, string>;
  /** The client's address, as the document layer knows it. */
  address: string;
}

export interface FormHandler {
  /** The fields in which people type: they come back when the form is refused. */
  typed: readonly string[];
  /** The page on which the form stands, should it be refused. */
  pageOf(fields: Record<string, string>): string;
  /**
   * Does what the form asks for.
   * @returns the path of the page that comes next.
   * @throws AppError or ZodError where the person must look again.
   */
  submit(form: PostedForm): Promise<string>;
}
