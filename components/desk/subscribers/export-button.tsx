/** Downloads everyone with all choices and states; a form, since it is written in the log. */
export function ExportButton() {
  return (
    <form method="post" action="/admin/api/subscribers/export">
      <button type="submit" className="button">
        Export as CSV
      </button>
    </form>
  );
}
