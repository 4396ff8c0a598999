import type { Words } from '../texts/words.ts';
import type { FieldName } from './fields.ts';

/**
 * A letter that cannot be made: something is still to be asked, or the Word file was damaged while it was edited. The
 * message is for a log and says no more than file, tag and fields; the remedy is for a person.
 */
export class LetterError extends Error {
  override readonly name = 'LetterError';
  readonly reason: 'templateBroken' | 'missing';
  /** The file that is to be mended, or that could not be filled in. */
  readonly template: string;
  /** The tag at fault, without its braces, where there is one. */
  readonly tag: string | undefined;
  /** What is still to be asked. */
  readonly fields: readonly FieldName[];
  readonly remedy: Words;

  private constructor(
    reason: LetterError['reason'],
    template: string,
    about: {
      readonly tag?: string | undefined;
      readonly fields?: readonly FieldName[];
      readonly remedy: Words;
    },
  ) {
    const what = about.tag === undefined ? (about.fields ?? []).join(', ') : `{${about.tag}}`;
    super(`${template}: ${reason}${what === '' ? '' : ` (${what})`}. ${about.remedy.en}`);
    this.reason = reason;
    this.template = template;
    this.tag = about.tag;
    this.fields = about.fields ?? [];
    this.remedy = about.remedy;
  }

  static broken(template: string, tag: string | undefined, remedy: Words): LetterError {
    return new LetterError('templateBroken', template, { tag, remedy });
  }

  static missing(template: string, fields: readonly FieldName[], remedy: Words): LetterError {
    return new LetterError('missing', template, { fields, remedy });
  }
}
