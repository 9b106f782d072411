import { Channel, invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { Failure, type Host, type HostEvent, type Step } from './types';

/** The desktop window. */
export function windowHost(): Host {
  let count = 0;
  const ask = async <T>(
    command: string,
    input: Record<string, unknown> | Uint8Array,
    headers?: Record<string, string>,
  ) => {
    try {
      return await invoke<T>(command, input, headers && { headers });
    } catch (thrown) {
      throw Failure.of(thrown);
    }
  };
  return {
    kind: 'window',
    async call(name, input, options) {
      const id = options && `call-${++count}`;
      const steps = new Channel<Step>();
      steps.onmessage = (step) => options?.onStep?.(step);
      const stop = () => void invoke('cancel', { id });
      options?.signal?.addEventListener('abort', stop);
      try {
        return await ask('call', { name, input, id, steps });
      } finally {
        options?.signal?.removeEventListener('abort', stop);
      }
    },
    async upload(name, input, bytes, options) {
      const id = `upload-${++count}`;
      options?.signal?.addEventListener('abort', () => void invoke('cancel', { id }));
      return ask('upload', new Uint8Array(await bytes.arrayBuffer()), {
        'foothold-command': name,
        'foothold-id': id,
        'foothold-input': encodeURIComponent(JSON.stringify(input)),
      });
    },
    async download(name, input) {
      return new Blob([await ask<ArrayBuffer>('download', { name, input })]);
    },
    async save(name, input) {
      return (await ask<string | null>('save', { name, input })) !== null;
    },
    async choosePath(name) {
      return (await ask<string | null>('choose_file', { name })) ?? undefined;
    },
    openAddress: (address) => ask('open_address', { address }),
    listen(listener) {
      void listen<HostEvent>('host', (event) => listener(event.payload));
    },
    onGo(listener) {
      void listen<string>('go', (event) => listener(event.payload));
    },
    onClosing(listener) {
      void listen('closing', listener);
    },
    close: (when) => void invoke('close', { isWaiting: when === 'done' }),
  };
}
