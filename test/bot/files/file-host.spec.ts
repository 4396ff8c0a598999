import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileHostCheck } from '../../../bot/files/file-host.ts';
import { tenant } from '../activities.ts';
import { demo } from '../edge.ts';

const credentials = { kind: 'secret', appId: tenant, tenant, password: 'not a real one' } as const;
const isAllowed = fileHostCheck({ credentials });
const inDemo = fileHostCheck(demo);

/** As Teams makes it: an upload session of OneDrive, with its proof in the address. */
const session =
  "https://merenveld-my.sharepoint.com/personal/mark_merenveld_example/_api/v2.0/drive/items/01ABC/uploadSession?guid='5d5e'&path=~tmp1.docx&overwrite=True&rename=False&dc=0&tempauth=v1.ey.J0";

const hostile: readonly (readonly [string, string])[] = [
  ['an empty address', ''],
  ['no protocol', '//merenveld-my.sharepoint.com/x'],
  ['an unprotected connection', 'http://merenveld-my.sharepoint.com/x'],
  ['a file', 'file:///etc/passwd'],
  ['another port', 'https://merenveld-my.sharepoint.com:8443/x'],
  ['a name and password', 'https://user:pass@merenveld-my.sharepoint.com/x'],
  ['a name alone', 'https://user@merenveld-my.sharepoint.com/x'],
  ['an empty name', 'https://@merenveld-my.sharepoint.com/x'],
  ['SharePoint as the name of a user', 'https://merenveld-my.sharepoint.com@evil.example/x'],
  ['SharePoint in the path', 'https://evil.example/merenveld-my.sharepoint.com/x'],
  ['SharePoint in the query', 'https://evil.example/?a=.sharepoint.com'],
  ['SharePoint behind a fragment', 'https://evil.example/#.sharepoint.com'],
  ['a fragment of its own', 'https://merenveld-my.sharepoint.com/x#y'],
  ['a longer host', 'https://merenveld-my.sharepoint.com.evil.example/x'],
  ['a host that ends like it', 'https://evilsharepoint.com/x'],
  ['no organisation', 'https://sharepoint.com/x'],
  ['an empty organisation', 'https://.sharepoint.com/x'],
  ['a sub-host', 'https://a.b.sharepoint.com/x'],
  ['a trailing dot', 'https://merenveld-my.sharepoint.com./x'],
  ['a label that begins with a dash', 'https://-my.sharepoint.com/x'],
  ['a backslash', 'https:\\\\merenveld-my.sharepoint.com\\x'],
  ['a backslash before the @', 'https://evil.example\\@merenveld-my.sharepoint.com/x'],
  ['a new line in the host', 'https://merenveld-my.share\npoint.com/x'],
  ['a header behind the path', 'https://merenveld-my.sharepoint.com/x\r\nHost: evil.example'],
  ['a space before', ' https://merenveld-my.sharepoint.com/x'],
  ['too few slashes', 'https:/merenveld-my.sharepoint.com/x'],
  ['too many slashes', 'https:////merenveld-my.sharepoint.com/x'],
  ['a Cyrillic letter', 'https://merenveld-my.shаrepoint.com/x'],
  ['an ideographic full stop', 'https://merenveld-my。sharepoint。com/x'],
  ['this machine', 'https://127.0.0.1/x'],
  ['this machine by name', 'https://localhost/x'],
  ['this machine in one number', 'https://2130706433/x'],
  ['this machine in IPv6', 'https://[::1]/x'],
  ['Azure’s metadata service', 'https://169.254.169.254/metadata/identity/oauth2/token'],
  ['the metadata service in IPv6', 'https://[::ffff:a9fe:a9fe]/x'],
  ['a neighbour in the building', 'https://10.0.0.5/x'],
  ['an address without end', `https://merenveld-my.sharepoint.com/${'x'.repeat(5_000)}`],
];

describe('where the bot is willing to put a file about people', () => {
  it('in SharePoint, of whichever organisation', () => {
    assert.equal(isAllowed(session), true);
    assert.equal(isAllowed('https://merenveld.sharepoint.com/sites/x'), true);
  });

  for (const [title, address] of hostile) {
    it(`not at ${title}`, () => {
      assert.equal(isAllowed(address), false);
      assert.equal(
        fileHostCheck({ credentials, fileHosts: ['merenveld-my.sharepoint.com'] })(address),
        false,
      );
    });
  }

  it('only at the hosts of the municipality’s own list, where it made one', () => {
    const own = fileHostCheck({ credentials, fileHosts: ['Merenveld-My.sharepoint.com'] });
    assert.equal(own(session), true);
    assert.equal(own('https://waterdam-my.sharepoint.com/x'), false);
    const government = fileHostCheck({ credentials, fileHosts: ['merenveld-my.sharepoint.us'] });
    assert.equal(government('https://merenveld-my.sharepoint.us/x'), true);
    assert.equal(government(session), false);
  });

  it('never anywhere but at the host that fetch would go to, whatever is written', () => {
    const piece = fc.constantFrom(
      ...['https:', 'http:', '/', '//', '\\', '@', ':', '.', '?', '#', '%', '%2e', '443', ' ', '\t', '。'],
      ...['merenveld-my.sharepoint.com', 'sharepoint.com', 'evil.example', '127.0.0.1', '[::1]', '..', 'ａ'],
    );
    const written = fc.array(piece, { maxLength: 9 }).map(pieces => pieces.join(''));
    const address = fc.oneof(
      written,
      written.map(rest => `https://merenveld-my.sharepoint.com${rest}`),
    );
    fc.assert(
      fc.property(address, text => {
        if (isAllowed(text)) assert.match(new URL(text).origin, /^https:\/\/[a-z0-9-]+\.sharepoint\.com$/);
      }),
      { numRuns: 3_000 },
    );
  });

  it('in the demo on this machine, and nowhere else', () => {
    assert.equal(inDemo('http://127.0.0.1:56150/files/1'), true);
    for (const address of [
      session,
      'http://192.0.2.1/x',
      'http://user@127.0.0.1:5/x',
      'http://localhost.evil.example/',
    ])
      assert.equal(inDemo(address), false, address);
  });
});
