import assert from 'node:assert/strict';
import { instructions } from '../../protocol/instructions/catalogue.ts';
import { cardOf } from './instruction-view.ts';
import { lint } from './lint.ts';
import { buttonsOf, linesOf } from './reading.ts';

const safety = {
  nl: 'In gevaar? Bel 112 of gebruik de alarmknop. Deze chat is geen alarm.',
  en: 'In danger? Call 112 or use the alarm button. This chat is not an alarm.',
};

describe('The card of an instruction', () => {
  for (const language of ['nl', 'en'] as const)
    for (const { id } of instructions)
      it(`${id} in ${language} is sound, begins with 112 and says that the chat is no alarm`, () => {
        const card = cardOf(id, language);
        assert.deepEqual(lint(card), []);
        assert.equal(linesOf(card)[0], safety[language]);
      });

  it('[SK-2c] leads on to reporting, to the orders to leave where it speaks of them, to another one and to the menu', () => {
    for (const { id, next } of instructions)
      assert.deepEqual(buttonsOf(cardOf(id)), [
        { title: 'Incident melden', action: 'report.start' },
        ...(next.some(({ step }) => step === 'orderToLeave')
          ? [{ title: 'Iemand wil niet weggaan', action: 'order.start' }]
          : []),
        { title: 'Andere instructie', action: 'instruction.places' },
        { title: 'Menu', action: 'menu.show' },
      ]);
  });

  it('[SK-T1] says where in the protocol it stands', () => {
    assert.equal(linesOf(cardOf('office.weapon')).at(-1), 'Protocol: Stadskantoor, SK-T4');
    assert.equal(linesOf(cardOf('outdoors.nuisance')).at(-1), 'Protocol: Buitenlocaties, BL-T1');
    assert.equal(
      linesOf(cardOf('written.letters')).at(-1),
      'Protocol: Schriftelijke agressie, H2-3a, H2-3b, H2-3c',
    );
  });

  it('[BL-T1] [HB-10] gives the number of the duty officer wherever it says to call', () => {
    const numbered = instructions.filter(({ id }) =>
      linesOf(cardOf(id)).includes('Achterwacht: Achterwacht Veiligheid, 06-1234 5678'),
    );
    const mentioned = instructions.filter(({ id }) =>
      linesOf(cardOf(id)).some(line => /^\d+\. .*achterwacht/.test(line)),
    );
    assert.ok(mentioned.length > 0);
    for (const instruction of mentioned) assert.ok(numbered.includes(instruction), instruction.id);
    for (const { place } of numbered) assert.ok(place === 'outdoors' || place === 'homeVisit', place);
  });

  it('says 112 as text, since a link that does not open costs time', () => {
    for (const { id } of instructions) assert.doesNotMatch(JSON.stringify(cardOf(id)), /tel:|OpenUrl/);
  });

  it('speaks one language at a time', () => {
    for (const { id } of instructions) {
      const english = linesOf(cardOf(id, 'en'));
      const dutch = linesOf(cardOf(id, 'nl'));
      assert.equal(english.length, dutch.length);
      // The duty officer's line is a name and a number; the menu's words are the same in both.
      const same = english.filter(line => dutch.includes(line) && !line.includes('06-1234'));
      assert.deepEqual(same, [], id);
    }
  });
});
