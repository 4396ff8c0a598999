import assert from 'node:assert/strict';
import { lint, mostBytes } from './lint.ts';

const execute = (more: object = {}) => ({
  type: 'Action.Execute',
  title: 'Menu',
  verb: 'menu.show',
  data: { action: 'menu.show' },
  ...more,
});
const sound = (more: object = {}) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Goedemorgen' }],
  actions: [execute()],
  ...more,
});
const withBody = (...body: object[]) => sound({ body });
const withActions = (...actions: object[]) => sound({ actions });
const text = (value: string) => ({ type: 'TextBlock', text: value });
const input = (more: object = {}) => ({ type: 'Input.Text', id: 'name', label: 'Naam', ...more });

describe('The lint of cards', () => {
  it('finds nothing wrong with a sound card', () => {
    assert.deepEqual(lint(withBody(text('Goedemorgen'), input())), []);
  });

  it('finds nothing wrong with the same card again, and in a language', () => {
    const card = sound({ lang: 'nl' });
    assert.deepEqual([lint(card), lint(card), lint(card)], [[], [], []]);
  });

  const flaws: readonly [string, object, RegExp][] = [
    ['no version', sound({ version: undefined }), /version undefined is not 1\.5/],
    ['a version that phones do not know', sound({ version: '1.6' }), /version "1\.6" is not 1\.5/],
    ['a language that we do not speak', sound({ lang: 'de' }), /lang "de" is no language of ours/],
    ['an element that does not exist', withBody({ type: 'Text', text: 'a' }), /UnknownElementType/],
    ['a value that does not exist', withBody({ ...text('a'), size: 'Huge' }), /InvalidPropertyValue/],
    ['a TextRun outside a RichTextBlock', withBody({ type: 'TextRun', text: 'a' }), /parse:/],
    ['a button without a verb', withActions(execute({ verb: undefined })), /has no verb/],
    ['a button without an action', withActions(execute({ data: {} })), /has no data\.action/],
    [
      'a button for an action that does not exist',
      withActions(execute({ verb: 'menu.hide', data: { action: 'menu.hide' } })),
      /does not exist: menu\.hide/,
    ],
    ['a verb that differs from the action', withActions(execute({ verb: 'help.show' })), /not its action/],
    ['a button without a title', withActions(execute({ title: ' ' })), /has no title/],
    ['an input without an id', withBody(input({ id: undefined })), /has no id/],
    ['an input without a label', withBody(input({ label: undefined })), /has no label/],
    ['an empty text', withBody(text('')), /has no text/],
    ['two inputs with one id', withBody(input(), input()), /id name is used more than once/],
    [
      'an element and a button with one id',
      sound({ body: [{ ...text('a'), id: 'x' }], actions: [execute({ id: 'x' })] }),
      /id x is used more than once/,
    ],
    [
      'six primary buttons',
      withActions(...Array.from({ length: 6 }, () => execute())),
      /6 primary buttons side by side/,
    ],
    [
      'seven buttons, however many behind the overflow',
      withActions(
        ...Array.from({ length: 4 }, () => execute()),
        ...Array.from({ length: 3 }, () => execute({ mode: 'secondary' })),
      ),
      /7 buttons in one set/,
    ],
    [
      'six primary buttons within the body',
      withBody({ type: 'ActionSet', actions: Array.from({ length: 6 }, () => execute()) }),
      /6 primary buttons side by side/,
    ],
    ['a template that was not filled', withBody(text('Hallo $' + '{name}')), /not filled in/],
    ['an undefined value in a text', withBody(text(`Hallo ${undefined}`)), /not filled in/],
    ['an object in a text', withBody(text(`Hallo ${{}}`)), /not filled in/],
    ['an impossible date in a text', withBody(text(String(new Date(Number.NaN)))), /not filled in/],
  ];
  for (const [flaw, card, finding] of flaws)
    it(`finds ${flaw}`, () => {
      assert.match(lint(card).join('\n'), finding);
    });

  it('allows a sixth button behind the overflow', () => {
    const five = Array.from({ length: 5 }, () => execute());
    assert.deepEqual(lint(withActions(...five, execute({ mode: 'secondary' }))), []);
  });

  it('weighs a card in bytes, not in characters', () => {
    const card = withBody(text('é'.repeat(mostBytes / 2)));
    assert.ok(JSON.stringify(card).length < mostBytes);
    assert.match(lint(card).join('\n'), /bytes, at most 28672/);
  });
});
