const acts = { export: 'Mail me my data', erase: 'Mail me a link to erase it' } as const;

/** Asks for the mails whose links export or erase what is kept. `message` says why an earlier press was refused. */
export function DataForms({ token, message }: { token: string; message: string }) {
  return (
    <div className="link-form" id="your-data">
      {message ? (
        <p className="sign-up-message" role="alert">
          {message}
        </p>
      ) : null}
      {Object.entries(acts).map(([what, label]) => (
        <form key={what} method="post" action="/api/forms/subscriber-data#your-data">
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="what" value={what} />
          <button className="button" type="submit">
            {label}
          </button>
        </form>
      ))}
    </div>
  );
}
