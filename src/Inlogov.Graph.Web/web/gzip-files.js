import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Leaves each built file compressed, as the server keeps and sends it. */
export function gzipFiles() {
  let folder;
  return {
    name: 'gzip-files',
    apply: 'build',
    configResolved: config => { folder = config.build.outDir; },
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true })) {
        const file = join(folder, name);
        if (!statSync(file).isFile() || file.endsWith('.gz')) continue;
        writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
        rmSync(file);
      }
    },
  };
}
