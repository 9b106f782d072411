import { expect, test } from 'vitest';
import { readPartialDate } from './partialDate';

test.each([
  ['', ''],
  ['2021', '2021'],
  ['2021-03', '2021-03'],
  ['2021/3', '2021-03'],
  ['03/2021', '2021-03'],
  ['3.2021', '2021-03'],
  ['Mar 2021', '2021-03'],
  ['march 2021', '2021-03'],
  ['März 2021', '2021-03'],
  ['Sept 2021', '2021-09'],
  ['Sept. 2021', '2021-09'],
  ['Dez. 2021', '2021-12'],
  ['2021-03-12', '2021-03-12'],
  ['12 Mar 2021', '2021-03-12'],
  ['12. März 2021', '2021-03-12'],
  ['12.3.2021', '2021-03-12'],
  ['March 12, 2021', '2021-03-12'],
  ['29.2.2024', '2024-02-29'],
])('%s is read as %s', (written, read) => expect(readPartialDate(written)).toBe(read));

test.each(['soon', '21', '13/2021', '2021-00', '30.2.2021', 'Foo 2021', '2021-03-12-1', '20211'])(
  '%s is not understood, and no date is made up',
  (written) => expect(readPartialDate(written)).toBeUndefined(),
);
