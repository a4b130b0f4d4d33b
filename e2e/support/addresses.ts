import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { filesBelow } from '../../scripts/files-below';
import type { Checkout } from './checkout';

/** A request for something that a build may serve. */
export interface Address {
  path: string;
  headers: Record<string, string>;
}

const SEGMENTS = ['/_tree', '/_full', '/_index'];

/** What a browser, the framework's own router, and those who imitate it send. */
const HEADERS: Record<string, string>[] = [
  {},
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1' },
  ...SEGMENTS.map((segment) => ({
    RSC: '1',
    'Next-Router-Prefetch': '1',
    'Next-Router-Segment-Prefetch': segment,
  })),
  { 'x-nextjs-data': '1' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
];

/** Everything that a build says itself that it serves, as pages and as what is made of them. */
export function builtAddresses(checkout: Checkout): Address[] {
  const { routes } = read<{ routes: Record<string, unknown> }>(checkout, 'prerender-manifest.json');
  const all = read<Record<string, string>>(checkout, 'app-path-routes-manifest.json');
  const plain = Object.values(all).filter((route) => !route.includes('['));
  const pages = [...new Set([...Object.keys(routes), ...plain])];
  const app = checkout.path('.next/server/app');
  const payloads = filesBelow(app)
    .filter((file) => file.endsWith('.rsc'))
    .map((file) => `/${relative(app, file).split('/').map(encodeURIComponent).join('/')}`);
  return [...pages.flatMap((path) => everyWay(checkout, path)), ...payloads.map(plainly)];
}

/** One path in every way in which it can be asked for. */
export function everyWay(checkout: Checkout, path: string): Address[] {
  const id = readFileSync(checkout.path('.next/BUILD_ID'), 'utf8').trim();
  const base = path === '/' ? '/index' : path;
  return [
    ...HEADERS.map((headers) => ({ path, headers })),
    ...[
      `${base}.rsc`,
      `${base}.html`,
      `${base}.txt`,
      `${base}.json`,
      `${base}.segments/_tree.segment.rsc`,
      `${base}/opengraph-image`,
      `/_next/data/${id}${base}.json`,
      `/_next/image?w=640&q=75&url=${encodeURIComponent(`${path}/opengraph-image`)}`,
      `${path}?_rsc=1`,
    ].map(plainly),
  ];
}

function plainly(path: string): Address {
  return { path, headers: {} };
}

/** The same path as somebody writes it who hopes for another answer. */
export function spellings(path: string): string[] {
  const last = path.lastIndexOf('/') + 1;
  const name = path.slice(last);
  const coded = `%${name.charCodeAt(0).toString(16)}${name.slice(1)}`;
  const folder = path.slice(0, last);
  return [
    path,
    path.toUpperCase(),
    `${folder}${name.toUpperCase()}`,
    `${folder}${name[0]?.toUpperCase()}${name.slice(1)}`,
    `${folder}${coded}`,
    `${folder}${coded.replaceAll('%', '%25')}`,
    `${path}/`,
    `/${path}`,
    `${folder}.%2f${name}`,
    `${folder}x%2f..%2f${name}`,
    `${path}%00`,
    `${path}.md`,
  ];
}

function read<T>(checkout: Checkout, file: string): T {
  return JSON.parse(readFileSync(checkout.path('.next', file), 'utf8')) as T;
}
