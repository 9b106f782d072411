import { expect, test } from 'vitest';
import { inTurn } from './pictures';

test('pictures are made one after the other, and those no longer wanted are left out', async () => {
  const made: string[] = [];
  let isWanted = true;
  const finish: Array<() => void> = [];
  const make = (name: string) => () =>
    new Promise<void>((done) => {
      made.push(name);
      finish.push(done);
    });
  const settle = () => new Promise((done) => setTimeout(done));
  const first = inTurn(make('a'), () => true);
  const second = inTurn(make('b'), () => isWanted);
  const third = inTurn(make('c'), () => true);
  await settle();
  expect(made).toEqual(['a']);
  isWanted = false;
  finish.shift()?.();
  await first;
  await second;
  await settle();
  expect(made).toEqual(['a', 'c']);
  finish.shift()?.();
  await third;
});
