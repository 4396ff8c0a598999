import { z } from 'zod';
import type { TemplateFault } from '../../texts/letters-trouble.ts';

const properties = z.object({
  id: z.string(),
  xtag: z.string().optional(),
  closingtag: z.string().optional(),
});
const thrown = z.object({
  properties: properties.extend({ errors: z.array(z.object({ properties })).optional() }),
});

/** What docxtemplater calls the mistakes that are made in Word. */
const faults: Readonly<Record<string, TemplateFault>> = {
  unclosed_tag: 'unclosedTag',
  duplicate_open_tag: 'unclosedTag',
  unopened_tag: 'unopenedTag',
  duplicate_close_tag: 'unopenedTag',
  unclosed_loop: 'unclosedSection',
  unopened_loop: 'unopenedSection',
  closing_tag_does_not_match_opening_tag: 'crossedSections',
  unbalanced_loop_tags: 'crossedSections',
  loop_position_invalid: 'crossedSections',
  no_xml_tag_found_at_left: 'crossedSections',
  no_xml_tag_found_at_right: 'crossedSections',
  raw_xml_tag_should_be_only_text_in_paragraph: 'unknownTag',
  raw_tag_outerxml_invalid: 'unknownTag',
  filetype_not_identified: 'noWordFile',
  filetype_not_handled: 'noWordFile',
};

export interface Fault {
  readonly fault: TemplateFault;
  readonly tag?: string | undefined;
}

/** What was wrong with a template, read from what docxtemplater threw; each mistake once. */
export const faultsIn = (error: unknown): readonly [Fault, ...Fault[]] => {
  const parsed = thrown.safeParse(error);
  if (!parsed.success) return [{ fault: 'other' }];
  const { errors, ...own } = parsed.data.properties;
  const [first, ...others] = (errors ?? [{ properties: own }]).map(({ properties: { id, xtag } }) => ({
    fault: faults[id] ?? 'other',
    tag: xtag?.trim().replace(/^[#^/]\s*/, ''),
  }));
  return [first ?? { fault: 'other' }, ...others];
};
