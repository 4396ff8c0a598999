import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemplates } from './making/templates.ts';

/** `node letters/make-templates.ts`: writes the Word templates anew, after a change in `sources/`. */
const folder = join(import.meta.dirname, 'templates/nl');
for (const [file, bytes] of makeTemplates()) {
  writeFileSync(join(folder, file), bytes);
  console.log(file);
}
