import assert from 'node:assert/strict';
import { pressButton } from '../../../demo/teams/card-buttons.ts';

const card = {
  type: 'AdaptiveCard' as const,
  body: [
    {
      type: 'ColumnSet',
      columns: [{ type: 'Column', items: [{ type: 'Input.Text', id: 'what', value: 'oud' }] }],
    },
    { type: 'Input.ChoiceSet', id: 'kind', choices: [{ value: 'a' }, { value: 'b' }] },
    { type: 'Input.Toggle', id: 'safe', valueOn: 'ja', valueOff: 'nee' },
    { type: 'Input.Text', id: 'empty' },
    {
      type: 'Container',
      selectAction: { type: 'Action.Execute', title: 'Open', verb: 'open', data: { input: 1 } },
    },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Verder', verb: 'next', data: { case: 'c-1' } },
    { type: 'Action.Execute', title: 'Annuleren', verb: 'cancel', associatedInputs: 'none' },
    {
      type: 'Action.ShowCard',
      title: 'Meer',
      card: {
        type: 'AdaptiveCard',
        body: [{ type: 'Input.Text', id: 'note', isRequired: true }],
        actions: [{ type: 'Action.Submit', title: 'Sturen', data: {} }],
      },
    },
  ],
  refresh: { action: { type: 'Action.Execute', title: 'Vernieuwen', verb: 'refresh' } },
};

describe('pressing a button of a card', () => {
  it('sends the data of the button with the inputs, as the card came or as they were filled in', () => {
    const { data, verb } = pressButton(card, 'Verder', { kind: 'b' });
    assert.deepEqual(
      { data, verb },
      { data: { case: 'c-1', what: 'oud', kind: 'b', safe: 'nee' }, verb: 'next' },
    );
  });

  it('sends nothing of what was filled in with a button that goes without inputs', () => {
    assert.deepEqual(pressButton(card, 'Annuleren', {}).data, {});
  });

  it('finds a button by its verb, also where a whole container is one', () => {
    assert.equal(pressButton(card, 'open', {}).title, 'Open');
  });

  it('asks for the inputs of an unfolded card only with the buttons of that card', () => {
    assert.throws(() => pressButton(card, 'Sturen', {}), /asks for note/);
    const { type, data } = pressButton(card, 'Sturen', { note: 'x' });
    assert.deepEqual(
      { type, data },
      { type: 'Action.Submit', data: { what: 'oud', safe: 'nee', note: 'x' } },
    );
  });

  it('is impossible when there is no such button, and says which there are', () => {
    assert.throws(() => pressButton(card, 'Opslaan', {}), /there are: Open, Verder, Annuleren, Sturen/);
  });

  it('never presses the refresh of a card', () => {
    assert.throws(() => pressButton(card, 'Vernieuwen', {}), /no button/);
  });

  it('is impossible with an input or a choice that the card does not have', () => {
    assert.throws(() => pressButton(card, 'Verder', { who: 'x' }), /no input who/);
    assert.throws(() => pressButton(card, 'Verder', { kind: 'c' }), /kind has no choice c/);
  });
});
