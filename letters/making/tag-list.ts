import { letterWords } from '../../texts/letters.ts';
import { letterTagsIntroduction, letterTagWords } from '../../texts/letters-tags.ts';
import { letterKinds, letters } from '../kinds.ts';
import { frameTags } from '../tags/frame.ts';
import { type KnownTag, knownIn } from '../tags/tag.ts';

const written = (name: string, use: KnownTag): readonly string[] => {
  const line = (tag: string, of: string) => `| \`${tag}\` | ${letterTagWords[of] ?? ''} |`;
  if (use === 'text') return [line(`{${name}}`, name)];
  const section = line(`{#${name}} ... {/${name}}`, name);
  return use === 'section' ? [section] : [section, line(`{${use.inner}}`, use.inner)];
};

const table = (tags: Iterable<readonly [string, KnownTag]>): string =>
  [
    '| invulveld | wat er komt te staan |',
    '| --- | --- |',
    ...[...tags].flatMap(([name, use]) => written(name, use)),
  ].join('\n');

/** The page that says which fields each letter has, for who edits it in Word. */
export const tagList = (): string => {
  const frame = knownIn(frameTags);
  const own = letterKinds.map(kind => {
    const { template, knownTags } = letters[kind];
    const tags = [...knownTags].filter(([name]) => !frame.has(name));
    return `## ${letterWords[kind].nl}: \`${template}.docx\`\n\n${table(tags)}\n`;
  });
  return [letterTagsIntroduction, `## In elke brief\n\n${table(frame)}\n`, ...own].join('\n');
};
