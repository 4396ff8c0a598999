import assert from 'node:assert/strict';
import fc from 'fast-check';
import { activityFrom } from '../../../bot/activity/activity.ts';
import { happeningOf } from '../../../bot/activity/happening-of.ts';
import { press } from '../activities.ts';

const uploadInfo = {
  contentUrl: 'https://merenveld-my.sharepoint.com/personal/mark/Documents/brief.docx',
  name: 'brief.docx',
  uploadUrl: 'https://merenveld-my.sharepoint.com/upload?guid=1',
  uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C8C',
  fileType: 'docx',
};

const answered = (value: unknown) => {
  const activity = activityFrom({ ...press({}), name: 'fileConsent/invoke', value });
  assert.ok(activity);
  return happeningOf(activity);
};

describe('the answer to a file', () => {
  it('is a yes with the place where it may be put', () => {
    const { name: _, ...target } = uploadInfo;
    assert.deepEqual(answered({ type: 'fileUpload', action: 'accept', context: { file: '1' }, uploadInfo }), {
      what: 'fileAnswered',
      accepted: true,
      context: { file: '1' },
      target,
    });
  });

  it('is a no, and no place', () =>
    assert.deepEqual(answered({ type: 'fileUpload', action: 'decline', context: { file: '1' } }), {
      what: 'fileAnswered',
      accepted: false,
      context: { file: '1' },
    }));

  it('is a yes without a place when the place cannot be read', () => {
    for (const broken of [
      undefined,
      'x',
      { ...uploadInfo, uploadUrl: '' },
      { ...uploadInfo, uploadUrl: 7 },
      { ...uploadInfo, uploadUrl: `https://${'x'.repeat(9_000)}` },
      { ...uploadInfo, uniqueId: undefined },
    ])
      assert.deepEqual(answered({ action: 'accept', uploadInfo: broken }), {
        what: 'fileAnswered',
        accepted: true,
        context: undefined,
      });
  });

  it('is never more than a no, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        const happening = answered(value);
        assert.ok(happening.what === 'fileAnswered');
        const isAccept =
          typeof value === 'object' && value !== null && 'action' in value && value.action === 'accept';
        assert.equal(happening.accepted, isAccept);
      }),
    );
  });
});
