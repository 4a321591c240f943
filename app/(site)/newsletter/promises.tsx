/** What the choice of a mail means that was never sent yet. */
export function StartsSoon() {
  return (
    <>
      <h2>What “starts soon” means</h2>
      <p>
        No such mail has gone out yet. Choose it now, and yours begins with the first one; until then we write
        to you only about the subscription itself. Draw alerts are sent today.
      </p>
    </>
  );
}

/** What is kept of a subscriber, and what is not. */
export function KeptData() {
  return (
    <>
      <h2>What we keep</h2>
      <p>
        Your address, what you chose, when and where you asked and confirmed, and nothing else. The mails
        carry no tracking picture. Links may lead by way of our site, which counts how often each was
        followed, never by whom: everybody gets the same ones. Every mail has a link that ends it.
      </p>
    </>
  );
}
