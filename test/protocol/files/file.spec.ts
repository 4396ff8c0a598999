import assert from 'node:assert/strict';
import { acceptFile, declineFile, expireFile, fileSaved, uploadLost } from '../../../protocol/files/file.ts';
import type { FileState, Offered } from '../../../protocol/files/file-case.ts';
import { fileDeeds } from '../../../protocol/files/file-deeds.ts';

const target = {
  uploadUrl: 'https://merenveld-my.sharepoint.com/upload?proof=secret',
  contentUrl: 'https://merenveld-my.sharepoint.com/brief.docx',
  uniqueId: '1',
  fileType: 'docx',
};
const now = new Date('2026-11-23T10:00:00Z');
const offered: Offered = {
  phase: 'offered',
  person: 'mark',
  name: 'A-2026-00042 Ontzegging.docx',
  about: { what: 'letter', incident: 'i-1', letter: 'accessBan', measure: 'm-1' },
  content: 'UEsDBA==',
  bytes: 4,
  times: 1,
};

const stateAfter = (decision: ReturnType<typeof acceptFile>): FileState => {
  assert.ok(decision.ok);
  return decision.state;
};
const accepted = stateAfter(acceptFile(offered, target, now));
const saved = stateAfter(fileSaved(accepted));
const declined = stateAfter(declineFile(offered));
const expired = stateAfter(expireFile(offered));

const factsOf = (decision: ReturnType<typeof acceptFile>) =>
  decision.ok ? decision.facts.map(({ fact }) => fact) : decision.reason;
const deedsAfter = (state: FileState, fact: Parameters<typeof fileDeeds>[1]['fact']) =>
  fileDeeds(state, { at: '2026-11-23T10:00:00.000Z', by: 'mark', fact }).map(({ deed }) => deed.do);

describe('a file on its way to a person', () => {
  it('is wanted once: said again, nothing happens, and never to another place', () => {
    assert.deepEqual(factsOf(acceptFile(offered, target, now)), ['fileAccepted']);
    const elsewhere = { ...target, uploadUrl: 'https://waterdam-my.sharepoint.com/upload' };
    assert.equal(stateAfter(acceptFile(accepted, elsewhere, now)), accepted);
    assert.equal(stateAfter(acceptFile(saved, elsewhere, now)), saved);
  });

  it('is not wanted any more once that was said, or once its time is over', () => {
    assert.equal(factsOf(acceptFile(declined, target, now)), 'notOffered');
    assert.equal(factsOf(acceptFile(expired, target, now)), 'notOffered');
    assert.deepEqual(factsOf(declineFile(offered)), ['fileDeclined']);
    assert.deepEqual(factsOf(declineFile(declined)), []);
    assert.equal(factsOf(declineFile(saved)), 'notOffered');
  });

  it('leaves nothing of itself here when it is saved, declined or expired, nor the way to where it went', () => {
    for (const state of [saved, declined, expired, stateAfter(expireFile(accepted))])
      assert.doesNotMatch(JSON.stringify(state), /UEsDBA|proof=secret/, state.phase);
    assert.deepEqual(saved.phase === 'saved' && saved.at, {
      contentUrl: target.contentUrl,
      uniqueId: '1',
      fileType: 'docx',
    });
  });

  it('is offered again when its place took it no more, and given up the third time', () => {
    const again = stateAfter(uploadLost(accepted));
    assert.ok(again.phase === 'offered' && again.times === 2);
    assert.doesNotMatch(JSON.stringify(again), /proof=secret/);
    const third = stateAfter(uploadLost(stateAfter(acceptFile(again, target, now))));
    const given = uploadLost(stateAfter(acceptFile(third, target, now)));
    assert.deepEqual(factsOf(given), ['uploadFailed']);
    assert.equal(stateAfter(given).phase, 'failed');
    assert.equal(stateAfter(uploadLost(saved)), saved);
  });

  it('asks, puts, shows and tells in that order, and forgets itself after a week', () => {
    assert.deepEqual(deedsAfter(offered, { fact: 'fileOffered' }), ['offerFile', 'timer']);
    const [, timer] = fileDeeds(offered, {
      at: '2026-11-23T10:00:00.000Z',
      by: 'mark',
      fact: { fact: 'fileOffered' },
    });
    assert.equal(timer?.due.toISOString(), '2026-11-30T22:59:59.999Z');
    assert.deepEqual(deedsAfter(accepted, { fact: 'fileAccepted' }), ['putFile']);
    assert.deepEqual(deedsAfter(saved, { fact: 'fileSaved' }), ['closeOffer', 'showFile', 'reportFile']);
    assert.deepEqual(deedsAfter(offered, { fact: 'uploadLost' }), ['closeOffer', 'offerFile']);
    const lanes = fileDeeds(saved, {
      at: '2026-11-23T10:00:00.000Z',
      by: 'mark',
      fact: { fact: 'fileSaved' },
    });
    assert.deepEqual(
      lanes.map(({ lane }) => lane),
      ['question:1', 'file', 'file'],
    );
    for (const fact of ['fileDeclined', 'fileExpired', 'uploadFailed'] as const)
      assert.deepEqual(deedsAfter(declined, { fact }), ['closeOffer']);
  });

  it('is forgotten by the clock only while it still waits', () => {
    assert.deepEqual(factsOf(expireFile(offered)), ['fileExpired']);
    assert.deepEqual(factsOf(expireFile(accepted)), ['fileExpired']);
    for (const state of [saved, declined, expired]) assert.equal(stateAfter(expireFile(state)), state);
  });
});
