import { expect, it } from 'vitest';
import { elementOf, jsonArray, jsonObject, xmlDocument } from './parts';
import { joined } from './test-support';

const numbers = [{ n: 1 }, { n: 2 }];
const same = (item: object) => item;

it('writes an array and an object of JSON, and asks for an item when its turn comes', () => {
  expect(JSON.parse(joined(jsonArray(numbers, same)))).toEqual(numbers);
  expect(joined(jsonArray([], same))).toBe('[]');
  expect(JSON.parse(joined(jsonObject({ a: '}' }, 'b', numbers, same)))).toEqual({
    a: '}',
    b: numbers,
  });
  const asked: object[] = [];
  const [start] = jsonArray(numbers, (item) => {
    asked.push(item);
    return item;
  });
  expect([start, asked]).toEqual(['[', []]);
});

it('puts elements at the end of a parent', () => {
  const write = (n: number) => `<item>${n}</item>`;
  expect(joined(xmlDocument('<a><b><c/></b></a>', 'b', [1, 2], write))).toBe(
    '<a><b><c/><item>1</item><item>2</item></b></a>',
  );
});

it('finds the one element that is called so, whatever stands in it', () => {
  const element = '<item><![CDATA[<item></item>]]></item>';
  expect(elementOf(`<feed><title>x</title>${element}</feed>`, 'item')).toBe(element);
});
