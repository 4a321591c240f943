import type { Embed } from '@/lib/draws/embed/embed-address';
import { frameHeight, iframeCode } from '@/lib/draws/embed/iframe-code';
import { oembedUrl } from '@/lib/draws/embed/oembed';
import type { DrawView } from '@/lib/draws/views';

function Code({ id, label, code }: { id: string; label: string; code: string }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <textarea className="input embed-code" id={id} rows={4} readOnly spellCheck={false} value={code} />
      <copy-text from={id} />
    </div>
  );
}

/** The code that puts this round, or always the newest, into another page; and where machines ask for it. */
export function EmbedCode({ draw, siteUrl }: { draw: DrawView; siteUrl: string }) {
  const codeOf = (embed: Embed, title: string) =>
    iframeCode({ siteUrl, embed, title, width: '100%', height: frameHeight(embed) });
  const { program, number, programName, stream } = draw;
  const own: Embed = { kind: 'draw', program, number };
  return (
    <details className="embed-codes">
      <link
        rel="alternate"
        type="application/json+oembed"
        href={oembedUrl(siteUrl, draw.url)}
        title={`${programName} round ${number}`}
      />
      <summary>Show this round on your own page</summary>
      <p className="plain">
        Copy the code into your page. The frame follows our record: where a figure is corrected it shows the
        correction, and says so.
      </p>
      <Code id="embed-this" label="This round" code={codeOf(own, `${programName} round ${number}`)} />
      <Code
        id="embed-latest"
        label="Always the newest round"
        code={codeOf({ kind: 'latest', program }, `${programName}: the newest round`)}
      />
      {stream && (
        <Code
          id="embed-stream"
          label={`Always the newest ${stream.name} round`}
          code={codeOf(
            { kind: 'stream', program, stream: stream.slug },
            `${programName}, ${stream.name}: the newest round`,
          )}
        />
      )}
    </details>
  );
}
