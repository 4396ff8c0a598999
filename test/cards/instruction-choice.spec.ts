import assert from 'node:assert/strict';
import { instructionPlacesCard } from '../../cards/instruction-places.ts';
import { instructionTypesCard } from '../../cards/instruction-types.ts';
import { instructionPicked, instructions } from '../../protocol/instructions/catalogue.ts';
import { instructionPlaces } from '../../protocol/instructions/kind.ts';
import { sayIn } from '../../texts/words.ts';
import { lint } from './lint.ts';
import { buttonsOf, linesOf } from './reading.ts';

const nl = sayIn('nl');
const typesOf = (place: (typeof instructionPlaces)[number]) => instructionTypesCard({ place }, nl);

describe('The way to an instruction', () => {
  for (const language of ['nl', 'en'] as const) {
    const say = sayIn(language);
    it(`is on sound cards in ${language}, which begin with 112`, () => {
      const cards = [
        instructionPlacesCard(say),
        ...instructionPlaces.map(place => instructionTypesCard({ place }, say)),
      ];
      for (const card of cards) {
        assert.deepEqual(lint(card), []);
        assert.match(linesOf(card)[0] ?? '', /112/);
      }
    });
  }

  it('[H3-1] begins with the place, and a place with one instruction opens it at once', () => {
    assert.deepEqual(buttonsOf(instructionPlacesCard(nl)), [
      { title: 'In het Stadskantoor', action: 'instruction.types', pick: 'office' },
      { title: 'Buiten of in een ander gebouw', action: 'instruction.types', pick: 'outdoors' },
      { title: 'Op huisbezoek', action: 'instruction.types', pick: 'homeVisit' },
      { title: 'Aan de telefoon', action: 'instruction.types', pick: 'phone' },
      { title: 'Brief, mail of bericht', action: 'instruction.show', pick: 'written.letters' },
      { title: 'Iemand wil niet weggaan', action: 'order.start' },
      { title: 'Menu', action: 'menu.show' },
    ]);
  });

  it('[H2-1] says on the way which attitude helps', () => {
    assert.ok(linesOf(instructionPlacesCard(nl)).some(line => /niet erger wordt/.test(line)));
  });

  it('[SK-T1] [SK-T2] [SK-T3] [SK-T4] [SK-T5] [SK-T6] shows every kind of the Stadskantoor, in its order', () => {
    assert.deepEqual(
      buttonsOf(typesOf('office')).map(({ title }) => title),
      [
        'Hinderlijk gedrag, schelden of ernstige bedreiging',
        'Geweld tegen spullen',
        'Geweld tegen mensen',
        'Bedreiging met een wapen',
        'Gijzeling of overval',
        'Telefonische bedreiging, op kantoor',
        'Agressie in de spreekkamer',
        'Andere plek',
        'Menu',
      ],
    );
  });

  it('[BL-T1] [BL-T2] [BL-T3] [BL-T4] [BL-T5] [BL-T6] [BL-T7] shows every kind of outside locations', () => {
    assert.deepEqual(
      buttonsOf(typesOf('outdoors')).map(({ pick }) => pick),
      [
        'outdoors.nuisance',
        'outdoors.seriousThreat',
        'outdoors.propertyViolence',
        'outdoors.personalViolence',
        'outdoors.weapon',
        'outdoors.hostageOrRobbery',
        'outdoors.phoneThreat',
        undefined,
        undefined,
      ],
    );
  });

  it('[HB-1] [HB-4] [HB-10] shows a visit first, and what to do when it turns aggressive under its own heading', () => {
    const card = typesOf('homeVisit');
    assert.ok(linesOf(card).includes('Buiten of in een ander gebouw'));
    assert.deepEqual(
      buttonsOf(card)
        .map(({ title }) => title)
        .slice(0, 4),
      [
        'Huisbezoek voorbereiden',
        'Tijdens het huisbezoek',
        'Hulp na een huisbezoek',
        'Hinderlijk gedrag of schelden',
      ],
    );
  });

  it('reaches every instruction, with no two buttons of a card that read the same', () => {
    const cards = [instructionPlacesCard(nl), ...instructionPlaces.map(typesOf)];
    const shown = cards.flatMap(buttonsOf).filter(({ action }) => action === 'instruction.show');
    for (const { pick } of shown) assert.ok(instructionPicked(pick), pick);
    const reached = new Set(shown.map(({ pick }) => pick));
    for (const { id } of instructions) assert.ok(reached.has(id), id);
    for (const card of cards) {
      const titles = buttonsOf(card).map(({ title }) => title);
      assert.equal(new Set(titles).size, titles.length);
    }
  });
});
