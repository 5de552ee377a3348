// Bundles the client into wwwroot/assets: one small entry, one chunk for each enhancement that a page asks for, one style sheet.
import { build } from 'esbuild';
import { rm } from 'node:fs/promises';

const outdir = '../wwwroot/assets';
await rm(outdir, { recursive: true, force: true });
const shared = { outdir, bundle: true, minify: true, logLevel: 'warning', target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'] };
await build({ ...shared, entryPoints: ['main.ts'], format: 'esm', splitting: true, chunkNames: 'chunks/[name]-[hash]' });
await build({ ...shared, entryPoints: [{ in: 'styles/main.css', out: 'main' }] });
