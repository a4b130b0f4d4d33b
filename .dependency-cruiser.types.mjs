// The same rules over lib/, where swc can read the sources as they stand (it reads no TSX here), so
// that imports of types count too: transpiled sources have lost them.
import config from './.dependency-cruiser.mjs';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  ...config,
  options: { ...config.options, parser: 'swc', exclude: { path: '^\\.next/|\\.tsx$' } },
};
