import assert from 'node:assert/strict';
import { z } from 'zod';
import { type Scene, scene } from './fake-bot.ts';
import { chatOf } from './small-world.ts';

const offer = {
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name: "waarschuwing (Jansen's).docx",
      content: {
        description: 'Brief',
        sizeInBytes: 3,
        acceptContext: { letter: 7 },
        declineContext: { letter: 0 },
      },
    },
  ],
};

const url = z.string();
const consentSchema = z.object({
  action: z.string(),
  context: z.unknown(),
  uploadInfo: z.object({
    uploadUrl: url,
    contentUrl: url,
    uniqueId: z.string(),
    name: z.string(),
    fileType: z.string(),
  }),
});

describe('files that the bot offers in the Teams double', () => {
  let stage: Scene;
  let message: string;
  beforeEach(async () => {
    stage = await scene();
    const path = `conversations/${chatOf('emma')}/activities`;
    message = (await stage.connector('POST', path, offer)).body.id ?? '';
  });
  afterEach(() => stage.close());

  const upload = async (url: string): Promise<number> => {
    const headers = { 'content-range': 'bytes 0-2/3' };
    return (await fetch(url, { method: 'PUT', headers, body: Uint8Array.of(1, 2, 3) })).status;
  };
  const file = () => stage.teams.messages('emma')[0]?.file;

  it('are shown as offered, and cannot be fetched yet', () => {
    assert.deepEqual(file(), {
      name: "waarschuwing (Jansen's).docx",
      description: 'Brief',
      state: 'offered',
    });
  });

  it('can be downloaded once they are accepted and the bot has uploaded them', async () => {
    let consent: z.infer<typeof consentSchema> | undefined;
    stage.behave(async activity => {
      consent = consentSchema.parse(activity.value);
      assert.equal(await upload(consent.uploadInfo.uploadUrl), 201);
      return undefined;
    });
    assert.deepEqual(await stage.teams.answerFile('emma', message, 'accept'), { ok: true });
    assert.deepEqual(
      [stage.heard[0]?.name, consent?.action, consent?.context, consent?.uploadInfo.fileType],
      ['fileConsent/invoke', 'accept', { letter: 7 }, 'docx'],
    );
    assert.equal(file()?.state, 'accepted');
    const id = file()?.id ?? '';
    assert.deepEqual([...(stage.teams.file(id)?.bytes ?? [])], [1, 2, 3]);
    const download = await fetch(consent?.uploadInfo.contentUrl ?? '');
    assert.equal(
      download.headers.get('content-disposition'),
      "attachment; filename*=UTF-8''waarschuwing%20%28Jansen%27s%29.docx",
    );
    assert.deepEqual([...new Uint8Array(await download.arrayBuffer())], [1, 2, 3]);
  });

  it('are shown again by the card that the bot sends after the upload', async () => {
    stage.behave(async activity => {
      const { uploadUrl, contentUrl, uniqueId, name, fileType } = consentSchema.parse(
        activity.value,
      ).uploadInfo;
      await upload(uploadUrl);
      const contentType = 'application/vnd.microsoft.teams.card.file.info';
      const attachment = { contentType, contentUrl, name, content: { uniqueId, fileType } };
      await stage.connector('POST', `conversations/${chatOf('emma')}/activities`, {
        type: 'message',
        attachments: [attachment],
      });
      await stage.connector('DELETE', `conversations/${chatOf('emma')}/activities/${message}`);
      return undefined;
    });
    assert.equal((await stage.teams.answerFile('emma', message, 'accept')).ok, true);
    const [consent, info] = stage.teams.messages('emma');
    assert.deepEqual([consent?.deleted, consent?.file, info?.file?.state], [true, undefined, 'accepted']);
    assert.ok(stage.teams.file(info?.file?.id ?? ''));
  });

  it('stay on offer when the bot fails', async () => {
    stage.behave(() => ({ status: 500 }));
    assert.equal((await stage.teams.answerFile('emma', message, 'accept')).ok, false);
    assert.deepEqual(file(), {
      name: "waarschuwing (Jansen's).docx",
      description: 'Brief',
      state: 'offered',
    });
  });

  it('are gone when they are declined', async () => {
    await stage.teams.answerFile('emma', message, 'decline');
    assert.deepEqual(stage.heard[0]?.value, {
      type: 'fileUpload',
      action: 'decline',
      context: { letter: 0 },
    });
    assert.equal(file()?.state, 'declined');
    await assert.rejects(stage.teams.answerFile('emma', message, 'accept'), /offers no file/);
  });

  it('are taken only where somebody accepted one', async () => {
    const elsewhere = stage.teams.serviceUrl.replace('connector/', 'files/some-id');
    assert.equal(await upload(elsewhere), 404);
  });
});
