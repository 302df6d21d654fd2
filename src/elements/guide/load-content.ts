import type {TreatmentErrorCode} from '../../page/report.js';

/** A content file larger than this is a mistake: all of ketamine's content is a tenth of it. */
const maxBytes = 1_000_000;

/** A content file that did not arrive, in the terms of a `treatment-error`. */
export class LoadError extends Error {
  readonly code: TreatmentErrorCode;
  readonly expected: string;

  constructor(code: TreatmentErrorCode, expected: string) {
    super(`expected ${expected}`);
    this.code = code;
    this.expected = expected;
  }
}

/** Fetches a content file's text. Throws a {@link LoadError}, or the abort's own error. */
export async function loadContent(src: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(src, {signal, headers: {accept: 'application/json'}}).catch(
    (error: unknown) => {
      throw signal.aborted ? error : new LoadError('content-unreachable', 'an address that answers');
    },
  );
  if (!response.ok)
    throw new LoadError('content-unreachable', `an answer with a file, not ${response.status}`);
  const type = response.headers.get('content-type') ?? 'none';
  if (!/[/+]json\b/i.test(type))
    throw new LoadError(
      'bad-content',
      `the content type application/json, not ${type}${redirectOf(response)}`,
    );
  const text = await readText(response, signal);
  // Of an empty setting nothing is said; a file that was asked for and holds nothing is a mistake.
  if (!text.trim()) throw new LoadError('bad-content', 'a file with JSON in it, not an empty one');
  return text;
}

/** Where an answer comes from that was not asked for: often a page to log in at. Without what may be secret in its address. */
const redirectOf = ({redirected, url}: Response) =>
  redirected ? `, after a redirect to ${url.replace(/[?#].*/, '')}` : '';

/** Reads the body, and stops as soon as it is too large. A byte order mark is left out. */
async function readText(response: Response, signal: AbortSignal): Promise<string> {
  // "204 No Content" has none.
  const reader = (response.body ?? new Blob().stream()).getReader();
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let bytes = 0;
  let text = '';
  for (;;) {
    const {done, value} = await reader.read().catch((error: unknown) => {
      throw signal.aborted ? error : new LoadError('content-unreachable', 'a whole file');
    });
    bytes += value?.byteLength ?? 0;
    if (bytes > maxBytes) {
      void reader.cancel();
      throw new LoadError('content-too-large', `a file of at most ${maxBytes / 1_000_000} MB`);
    }
    text += decode(decoder, value);
    if (done) return text;
  }
}

/** The next piece of text; without bytes, the end of it. */
function decode(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return decoder.decode(bytes, {stream: bytes !== undefined});
  } catch {
    throw new LoadError('bad-content', 'a file in UTF-8');
  }
}
