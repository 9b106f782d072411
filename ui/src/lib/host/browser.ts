import { Failure, type Host, type HostEvent, type Step } from './types';

/** A browser that `foothold-cli serve` let in. */
export function browserHost(): Host {
  let count = 0;
  const request = async (path: string, init: RequestInit): Promise<Response> => {
    let response: Response;
    try {
      response = await fetch(`/api/${path}`, { ...init, method: 'POST' });
    } catch (thrown) {
      if (init.signal?.aborted) throw new Failure({ code: 'cancelled', message: 'Stopped.', details: {} });
      throw Failure.of(thrown);
    }
    if (response.ok) return response;
    if (response.headers.get('content-type')?.startsWith('application/json')) throw new Failure(await response.json());
    const code =
      response.status === 401 ? 'host.locked_out' : response.status === 413 ? 'file.too_large' : 'host.unreachable';
    throw new Failure({
      code,
      message: `The server answered ${response.status}.`,
      details: { what: `HTTP ${response.status}` },
    });
  };
  return {
    kind: 'browser',
    async call(name, input, options) {
      const body = JSON.stringify(input);
      if (!options) return (await request(`call/${name}`, { body })).json();
      const id = `call-${++count}-${Date.now()}`;
      const stop = () => void fetch(`/api/cancel/${id}`, { method: 'POST' });
      options.signal?.addEventListener('abort', stop);
      try {
        const response = await request(`call/${name}`, { body, headers: { 'foothold-id': id } });
        for await (const line of linesOf(response)) {
          const told = JSON.parse(line) as Step & { output?: never; error?: ConstructorParameters<typeof Failure>[0] };
          if (told.error) throw new Failure(told.error);
          if ('output' in told) return told.output as never;
          options.onStep?.(told);
        }
        throw Failure.of('The answer was cut.');
      } finally {
        options.signal?.removeEventListener('abort', stop);
      }
    },
    async upload(name, input, bytes, options) {
      const headers = { 'foothold-input': encodeURIComponent(JSON.stringify(input)) };
      return (await request(`upload/${name}`, { body: bytes, headers, signal: options?.signal })).json();
    },
    async download(name, input) {
      return (await request(`download/${name}`, { body: JSON.stringify(input) })).blob();
    },
    async save(name, input) {
      const response = await request(`download/${name}`, { body: JSON.stringify(input) });
      const fileName = /filename\*=UTF-8''(.+)$/.exec(response.headers.get('content-disposition') ?? '')?.[1];
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await response.blob());
      link.download = decodeURIComponent(fileName ?? 'foothold');
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      return true;
    },
    async choosePath() {
      return undefined;
    },
    async openAddress(address) {
      window.open(address, '_blank', 'noopener,noreferrer');
    },
    listen(listener) {
      const events = new EventSource('/api/events');
      let wasCut = false;
      events.onmessage = (event) => listener(JSON.parse(event.data) as HostEvent);
      events.onerror = () => (wasCut = true);
      events.onopen = () => {
        // What happened while the stream was cut is not told again.
        if (wasCut) listener(undefined);
        wasCut = false;
      };
    },
    onGo() {},
    onClosing() {},
    close: () => window.close(),
  };
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter(Boolean);
    if (done) return;
  }
}
