import { z } from 'zod';
import type { CaseKind } from '../../storage/documents.ts';
import type { Effect } from '../../storage/effect.ts';
import type { Sighting } from '../../storage/outbox.ts';

/** A given-up effect as a button points at it. `sure`: the question whether to let it go was answered. */
export interface Pointed {
  readonly kind: CaseKind;
  readonly seen: Sighting;
  readonly sure: boolean;
}

/** `incident:4.1:1795420800000`: which effect of which kind of case, and when it was given up. */
export const pickOf = (kind: CaseKind, { id, parked }: Effect): string =>
  `${kind}:${id}:${Date.parse(parked?.at ?? '')}`;

const kinds = ['incident', 'aftercare', 'file', 'look'] as const satisfies readonly CaseKind[];
const shape = /^(incident|aftercare|file|look):(\d{1,9}\.\d{1,9}):(\d{1,15})(:sure)?$/;

/** What `pickOf` wrote, from a client: only a wish, held against the case as it is. */
export const pointed = z
  .string()
  .regex(shape)
  .transform((text): Pointed => {
    const [, kind, id = '', at, sure] = shape.exec(text) ?? [];
    return {
      kind: kinds.find(one => one === kind) ?? 'incident',
      seen: { id, parkedAt: new Date(Number(at)).toISOString() },
      sure: sure !== undefined,
    };
  });
