/** A program's page: `/draws/express-entry`, `/draws/pnp/bc`, and Quebec's beside the provinces'. */
export function programUrl(program: { slug: string; jurisdiction: string }): string {
  const province = /^CA-([A-Z]{2})$/.exec(program.jurisdiction)?.[1];
  return province ? `/draws/pnp/${province.toLowerCase()}` : `/draws/${program.slug}`;
}

/** A draw's address: a page of its own for Express Entry, a place on the province's page elsewhere. */
export function drawUrl(program: { slug: string; jurisdiction: string }, number: string): string {
  const separator = program.jurisdiction === 'CA' ? '/' : '#';
  return `${programUrl(program)}${separator}${encodeURIComponent(number)}`;
}
