import { expect, it } from 'vitest';
import { nameSpan } from './references';

it.each([
  ['Docker', 'Docker'],
  ['Linux:2', 'Linux'],
  ['Linux : 2', 'Linux'],
  ['Linux:two', 'Linux'],
  ['Linux:', 'Linux'],
  ['Elasticsearch Level 1', 'Elasticsearch'],
  ['Elasticsearch  -  Level 1', 'Elasticsearch'],
  ['Full  Text - Search LEVEL 2', 'Full  Text - Search'],
  ['Web API: Service Worker', 'Web API: Service Worker'],
  ['Web API: Service Worker : 3', 'Web API: Service Worker'],
  ['Linux <!-- the kernel --> :2', 'Linux'],
])('in %s the name is %s', (line, name) => {
  const span = nameSpan(line);
  expect(span && line.slice(span.start, span.end)).toBe(name);
});

it('leaves a name alone that has a comment in its middle', () => {
  expect(nameSpan('Amazon <!-- AWS --> Services:2')).toBeUndefined();
});
