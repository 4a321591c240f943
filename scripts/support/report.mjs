// What the person at the terminal sees. Plain Node, because the install itself is a step.

const isTerminal = process.stdout.isTTY === true;
const heartbeatMs = isTerminal ? 200 : 5_000;
const spinner = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Set while a step's line stands open. */
let open = null;

function seconds(since) {
  const elapsed = (Date.now() - since) / 1000;
  return elapsed < 10 ? `${elapsed.toFixed(1)} s` : `${Math.round(elapsed)} s`;
}

function beat() {
  if (!open) return;
  open.frame += 1;
  if (isTerminal) {
    const mark = spinner[open.frame % spinner.length];
    process.stdout.write(`\r\x1b[2K  ${mark} ${open.name}  ${seconds(open.since)}`);
  } else process.stdout.write(` ${seconds(open.since)} …`);
}

function close(mark, note) {
  if (!open) return;
  clearInterval(open.timer);
  const text = note ? `${open.name}: ${note}` : open.name;
  if (isTerminal) process.stdout.write(`\r\x1b[2K  ${mark} ${text}  ${seconds(open.since)}\n`);
  else process.stdout.write(` ${mark} ${note ? `${note}, ` : ''}${seconds(open.since)}\n`);
  open = null;
}

/** Prints a line of its own, also in the middle of a step. */
export function say(text = '') {
  if (open) process.stdout.write(isTerminal ? '\r\x1b[2K' : '\n');
  process.stdout.write(`${text}\n`);
}

/**
 * Names a step, shows that it is alive while it runs, and says how it went.
 * @param {string} name
 * @param {(note: (text: string, isGood?: boolean) => void) => Promise<unknown>} work may note what came out
 */
export async function step(name, work) {
  let said = '';
  let mark = '✓';
  open = { name, since: Date.now(), frame: 0, timer: setInterval(beat, heartbeatMs) };
  if (isTerminal) beat();
  else process.stdout.write(`  ${name} …`);
  try {
    const result = await work((text, isGood = true) => {
      said = text;
      mark = isGood ? '✓' : '✗';
    });
    close(mark, said);
    return result;
  } catch (error) {
    close('✗', 'failed');
    throw error;
  }
}

/** Says in one line why this ends, without a trace, and ends it. */
export function fail(message) {
  close('✗', 'failed');
  process.stderr.write(`\n${message}\n`);
  process.exitCode = 1;
}
