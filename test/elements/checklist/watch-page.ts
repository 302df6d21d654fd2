/** A channel by which a page can lose something, and what went through it. */
export interface Leak {
  readonly channel: string;
  readonly said: string;
}

const listenedTo = [
  'click',
  'pointerdown',
  'pointerup',
  'input',
  'change',
  'beforeinput',
  'focusin',
  'focusout',
  'submit',
  'formdata',
  'reset',
  'invalid',
  'toggle',
  'treatment-toggle',
  'treatment-error',
  'message',
  'storage',
  'hashchange',
  'popstate',
  'copy',
];

/** What an event tells in its own fields, its classes' fields included, without the nodes that it hit. */
function fieldsOf(event: Event): string {
  const fields: string[] = [event.type];
  for (const key in event) {
    const value = (event as unknown as Record<string, unknown>)[key];
    if (typeof value === 'object' && value !== null && !(value instanceof EventTarget)) {
      try {
        fields.push(JSON.stringify(value));
      } catch {
        // It holds the window or a node: not a message.
      }
    } else if (typeof value === 'string' || typeof value === 'number') fields.push(String(value));
  }
  return fields.join(' ');
}

/**
 * Watches every way out of a page that a script has: what goes through is kept, and goes nowhere. Returns what was seen
 * until now, and how to stop.
 */
export function watchPage(): {leaks: () => Leak[]; stop: () => void} {
  const seen: Leak[] = [];
  const undo: (() => void)[] = [];
  const keep = (channel: string, ...said: unknown[]) =>
    void seen.push({
      channel,
      said: said.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(' '),
    });

  /** Puts a spy in the place of a method. */
  function spy<T extends object>(owner: T, name: string & keyof T, channel: string, result?: unknown) {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const value = (...said: unknown[]) => {
      keep(channel, ...said);
      return result;
    };
    Object.defineProperty(owner, name, {configurable: true, writable: true, value});
    undo.push(() => (own ? Object.defineProperty(owner, name, own) : Reflect.deleteProperty(owner, name)));
  }

  /** Puts a spy in the place of a setter. */
  function spySetter<T extends object>(owner: T, name: string & keyof T, channel: string) {
    const own = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, {...own, set: (said: unknown) => keep(channel, said)});
    undo.push(() => Object.defineProperty(owner, name, own));
  }

  spy(window, 'fetch', 'fetch', new Promise(() => {}));
  spy(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  spy(XMLHttpRequest.prototype, 'send', 'XMLHttpRequest');
  spy(navigator, 'sendBeacon', 'sendBeacon', true);
  spy(WebSocket.prototype, 'send', 'WebSocket');
  spySetter(HTMLImageElement.prototype, 'src', 'Image');
  spySetter(HTMLScriptElement.prototype, 'src', 'script');
  spy(Storage.prototype, 'setItem', 'storage');
  spy(indexedDB, 'open', 'indexedDB');
  spy(caches, 'open', 'caches', new Promise(() => {}));
  spySetter(Document.prototype, 'cookie', 'cookie');
  spy(history, 'pushState', 'history');
  spy(history, 'replaceState', 'history');
  spy(window, 'postMessage', 'postMessage');
  spy(BroadcastChannel.prototype, 'postMessage', 'BroadcastChannel');
  spy(MessagePort.prototype, 'postMessage', 'MessagePort');
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'table', 'dir'] as const)
    spy(console, name, 'console');

  const onEvent = (event: Event) => {
    keep('event', fieldsOf(event));
    // Whose event it is, for those that are about an answer: what the click hit, the page can see in any case.
    if (event.type === 'input' || event.type === 'change') {
      const [origin] = event.composedPath();
      keep('origin of an event', (origin as Element).outerHTML);
    }
  };
  for (const type of listenedTo) {
    window.addEventListener(type, onEvent);
    undo.push(() => window.removeEventListener(type, onEvent));
  }

  return {
    leaks: () => [
      ...seen,
      {channel: 'address', said: location.href},
      {channel: 'history', said: JSON.stringify(history.state)},
      {channel: 'title', said: document.title},
      {channel: 'window.name', said: window.name},
      {channel: 'light DOM', said: document.documentElement.outerHTML},
    ],
    stop: () => undo.forEach((restore) => restore()),
  };
}
