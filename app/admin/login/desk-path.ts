/** Where to go after signing in: only ever a page of the desk. */
export function deskPath(wanted: unknown): string {
  const isDesk = typeof wanted === 'string' && /^\/admin(?:\/[\w./-]*)?$/.test(wanted);
  return isDesk && !wanted.startsWith('/admin/login') ? wanted : '/admin';
}
