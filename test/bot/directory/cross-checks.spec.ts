import assert from 'node:assert/strict';
import { changed, example, lineWith, problemsOf, shortly } from './example.ts';

describe('what the parts of the organisation file must be for one another', () => {
  it('finds nothing to say about the example', () => {
    assert.deepEqual(problemsOf(example), []);
  });

  it('wants everybody who is named to be in people, wherever they are named', () => {
    const places: [string, string, string][] = [
      ['manager: mark', 'manager: nobody', 'departments.stadstoezicht.manager'],
      ['head: henk', 'head: nobody', 'departments.publiekszaken.head'],
      ['deputies: [koen]', 'deputies: [koen, nobody]', 'departments.publiekszaken.deputies[1]'],
      ['members: [rosa, tom]', 'members: [nobody, tom]', 'responderGroups.bog.members[0]'],
      ['reception: [lies]', 'reception: [nobody]', 'locations.stadskantoor.reception[0]'],
      ['guards: [bas]', 'guards: [bas, nobody]', 'locations.stadskantoor.guards[1]'],
      ['safetyOfficers: [sanne]', 'safetyOfficers: [nobody]', 'safetyOfficers[0]'],
      ['administrators: [sanne]', 'administrators: [nobody]', 'administrators[0]'],
      ['Ruimte: fatima', 'Ruimte: nobody', 'hrManagers.Ruimte'],
    ];
    for (const [from, to, path] of places) {
      assert.deepEqual(shortly(changed(from, to)), [
        `${lineWith(example, from)} ${path}: "nobody" is not in people.`,
      ]);
    }
  });

  it('gives the line of the very person in a list of many lines', () => {
    const text = changed('members: [rosa, tom]', 'members:\n      - rosa\n      - tim');
    const [problem] = problemsOf(text);
    assert.equal(problem?.line, lineWith(text, '- tim'));
    assert.match(problem.remedy, /^Did you mean "tom"\?/);
  });

  it('knows whose key was meant when a full name is written', () => {
    const [problem] = problemsOf(changed('manager: mark', 'manager: Mark Jansen'));
    assert.match(problem?.remedy ?? '', /^Did you mean "mark"\?/);
  });

  it('guesses nothing where nothing is near', () => {
    const [problem] = problemsOf(changed('manager: mark', 'manager: zwaantje'));
    assert.equal(problem?.remedy, 'Add the person under "people" or correct the key.');
  });

  it('wants known departments and known responder groups', () => {
    const text = changed(
      'responders: bog',
      'responders: bgo',
      changed('    department: publiekszaken\n\n', '    department: burgerzaken\n\n'),
    );
    assert.deepEqual(shortly(text), [
      `${lineWith(text, 'department: burgerzaken')} people.olga.department: "burgerzaken" is not in departments.`,
      `${lineWith(text, 'responders: bgo')} departments.stadstoezicht.responders: "bgo" is not in responderGroups.`,
    ]);
    assert.match(problemsOf(text)[1]?.remedy ?? '', /^Did you mean "bog"\?/);
  });

  it('refuses a manager as the own deputy', () => {
    const [problem, ...more] = problemsOf(changed('deputies: [farid]', 'deputies: [farid, mark]'));
    assert.deepEqual(more, []);
    assert.equal(problem?.path, 'departments.stadstoezicht.deputies[1]');
    assert.match(problem.problem, /"mark" is the manager here/);
  });

  it('refuses the same person twice in a list', () => {
    assert.deepEqual(shortly(changed('members: [rosa, lies]', 'members: [rosa, lies, rosa]')), [
      `${lineWith(example, 'members: [rosa, lies]')} responderGroups.opvang.members[2]: "rosa" is in this list twice.`,
    ]);
  });

  it('refuses two people with one id, capitals or not', () => {
    const text = changed('5d5e0001-0000-4000-8000-000000000002', '5D5E0001-0000-4000-8000-000000000001');
    assert.deepEqual(shortly(text), [
      `${lineWith(text, '5D5E0001')} people.mark.id: "emma" has the same id.`,
    ]);
  });

  it('refuses two departments, groups or locations that people cannot tell apart', () => {
    assert.deepEqual(shortly(changed('    name: Publiekszaken', '    name: stadstoezicht')), [
      `${lineWith(example, '    name: Publiekszaken')} departments.publiekszaken.name: "stadstoezicht" has the same name.`,
    ]);
  });

  it('refuses two departments with one key, and points at the second', () => {
    const text = changed('  publiekszaken:\n', '  stadstoezicht:\n');
    const problem = problemsOf(text).find(({ path }) => path === '');
    assert.equal(problem?.problem, '"stadstoezicht" is there twice.');
    assert.equal(problem.line, lineWith(example, '  publiekszaken:\n'));
  });

  it('refuses an HR manager for a sector that no department has', () => {
    const [problem, ...more] = problemsOf(changed('  Ruimte: fatima', '  Ruimtes: fatima'));
    assert.deepEqual(more, []);
    assert.equal(problem?.problem, 'no department has the sector "Ruimtes".');
    assert.match(problem.remedy, /^Did you mean "Ruimte"\?/);
  });

  it('does not blame the people named when it is the list of people that cannot be read', () => {
    const without =
      example.slice(0, example.indexOf('\npeople:')) + example.slice(example.indexOf('\ndepartments:'));
    assert.deepEqual(shortly(without), [`${lineWith(without, 'tenant:')} people: this is missing.`]);
  });
});
