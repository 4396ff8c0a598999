import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { letters } from '../../letters/kinds.ts';
import { type Draft, type LetterKind, letterKinds } from '../../letters/letter.ts';
import type { LetterSettings } from '../../protocol/organisation/letter-settings.ts';
import { letter } from './reading.ts';

interface Golden {
  readonly name: string;
  readonly kind: LetterKind;
  readonly changes: Draft;
  readonly settings?: Partial<LetterSettings>;
}

const variants: readonly Golden[] = [
  {
    name: 'ontzegging-toegang-zonder-aangifte',
    kind: 'accessBan',
    changes: {
      policeReport: 'none',
      policeReportOn: undefined,
      reportedDeeds: undefined,
      earlierMeasures: undefined,
      banLocations: ['Stadskantoor', 'Wijkpost Noord'],
      delivery: 'registeredPost',
      addressedAs: undefined,
    },
  },
  {
    name: 'ontzegging-toegang-als-in-het-protocol',
    kind: 'accessBan',
    changes: { banLocations: 'all', reportedDeeds: ['threats', 'assault', 'destruction'] },
    settings: { policeSentence: 'presumed', banLocations: 'all', banRemedy: 'nothing' },
  },
  {
    name: 'aanzegging-ontzegging-als-in-het-protocol',
    kind: 'banAnnouncement',
    changes: {},
    settings: { announcement: 'decided', banLocations: 'all' },
  },
  {
    name: 'uitnodiging-ordegesprek-als-in-het-protocol',
    kind: 'talkInvitation',
    changes: { employeePresent: false },
    settings: {
      talkHeldBy: 'departmentHead',
      talkReception: 'townHall',
      contactAfterRepeat: 'none',
      complaintRoute: 'leftOut',
    },
  },
  {
    name: 'einde-ontzegging',
    kind: 'banChange',
    changes: {
      change: 'end',
      endsOn: '2027-02-28',
      writtenOn: '2027-02-20',
      delivery: undefined,
      copies: undefined,
    },
  },
  {
    name: 'aangifteblad-werkgever',
    kind: 'policeSheet',
    changes: {
      filedBy: 'employer',
      declarant: 'Inge Hofman, teammanager, namens de gemeente',
      witnesses: undefined,
    },
  },
  {
    name: 'besluit-verzoek-afgewezen',
    kind: 'requestDecision',
    changes: { outcome: 'refused', execution: undefined, requestKind: 'objection' },
  },
];

const all: readonly Golden[] = [
  ...letterKinds.map(kind => ({ name: letters[kind].template, kind, changes: {} })),
  ...variants,
];

const folder = join(import.meta.dirname, 'golden');

/**
 * The letters as a reviewer reads them. After a change that is meant: UPDATE_GOLDEN=1 npx mocha
 * test/letters/golden.spec.ts, and read the difference.
 */
describe('The letters in golden/', () => {
  for (const { name, kind, changes, settings } of all) {
    it(`${name}.txt is what the letter says, word for word`, () => {
      const path = join(folder, `${name}.txt`);
      const now = letter(kind, changes, settings);
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, now);
      assert.equal(now, readFileSync(path, 'utf8'));
    });
  }

  it('are all of these letters and no others', () =>
    assert.deepEqual(readdirSync(folder).sort(), all.map(({ name }) => `${name}.txt`).sort()));
});
