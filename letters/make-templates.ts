import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagList } from './making/tag-list.ts';
import { makeTemplates } from './making/templates.ts';

/** `node letters/make-templates.ts`: writes the Word templates and the list of their fields anew, after a change in `sources/`. */
const folder = join(import.meta.dirname, 'templates/nl');
for (const [file, bytes] of makeTemplates()) {
  writeFileSync(join(folder, file), bytes);
  console.log(file);
}
writeFileSync(join(folder, 'invulvelden.md'), tagList());
