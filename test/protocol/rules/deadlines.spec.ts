import assert from 'node:assert/strict';
import { localDate, localTime } from '../../../protocol/calendar/local-time.ts';
import { conductTalkDue } from '../../../protocol/incident/deadlines.ts';
import { defaultSettings } from '../../../protocol/organisation/settings.ts';

const local = (at: Date) => `${localDate(at)} ${localTime(at)}`;

describe('A week for the conduct talk', () => {
  it('[M2-3] [D-1] counts from the incident, weekends and holidays included', () => {
    assert.equal(
      local(conductTalkDue(new Date('2026-12-21T09:00:00Z'), defaultSettings)),
      '2026-12-28 23:59',
    );
  });

  it('[D-1] is no hour longer when winter time begins', () => {
    assert.equal(
      local(conductTalkDue(new Date('2026-10-20T20:00:00Z'), defaultSettings)),
      '2026-10-27 23:59',
    );
  });

  it('[D-1] is another number of days where the municipality chose so', () => {
    assert.equal(
      local(conductTalkDue(new Date('2026-11-23T09:00:00Z'), { conductTalkDays: 3 })),
      '2026-11-26 23:59',
    );
  });
});
