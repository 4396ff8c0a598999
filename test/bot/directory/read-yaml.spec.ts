import assert from 'node:assert/strict';
import { changed, example, lineWith, problemsOf } from './example.ts';

const first = (text: string) => problemsOf(text)[0];

describe('the writing of the organisation file', () => {
  it('says of an empty file that it is empty', () => {
    for (const text of ['', '\n\n', '# nothing yet\n', '---\n']) {
      assert.equal(first(text)?.problem, 'The file is empty.', JSON.stringify(text));
    }
  });

  it('says of any other text that it is not an organisation file', () => {
    for (const text of ['hallo', '- a\n- b', '42']) {
      assert.equal(first(text)?.problem, 'This is not an organisation file.');
    }
  });

  it('points at a tab, and says to use spaces', () => {
    const text = changed('    manager: mark', '\tmanager: mark');
    const problem = problemsOf(text).find(({ remedy }) => remedy === 'Indent with spaces, not with tabs.');
    assert.equal(problem?.line, lineWith(example, '    manager: mark'));
  });

  it('points at a text with a colon in it that stands without quotes', () => {
    const problem = first(changed('alarm: De alarmknop hangt', 'alarm: Let op: de alarmknop hangt'));
    assert.equal(problem?.line, lineWith(example, 'alarm: De alarmknop hangt'));
    assert.equal(problem.remedy, 'Put a text with a colon in it between quotes.');
  });

  it('says nothing about people when it cannot tell what the text says', () => {
    const problems = problemsOf(changed('deputies: [farid]', 'deputies: [farid'));
    assert.ok(problems.length > 0);
    assert.ok(problems.every(({ path }) => path === ''));
  });

  it('refuses references, tags, keys that are no text and a second document: a file that says more than it shows', () => {
    const cases: [string, RegExp][] = [
      [changed('head: petra', 'head: *boss'), /"\*boss" refers to another place/],
      [changed('head: petra', 'head: !boss petra'), /Unresolved tag/],
      [changed('name: Olga Novak', 'name: !!binary T2xnYQ=='), /Unresolved tag/],
      [changed('  olga:\n', '  ? [olga]\n  :\n'), /all keys must be strings/],
      [`${example}---\nname: Gemeente Elders\n`, /multiple documents/],
    ];
    for (const [text, expected] of cases) assert.match(first(text)?.problem ?? '', expected);
  });

  it('does not grow a file of references that double each other', () => {
    const levels = Array.from({ length: 60 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
    const problems = problemsOf(['a0: &a0 [x]', ...levels].join('\n'));
    assert.ok(problems.length >= 60);
    assert.ok(problems.every(({ problem }) => problem.includes('refers to another place')));
  });

  it('reads yes, no and dates as text, also where the file asks for the old rules', () => {
    const text = `%YAML 1.1\n---\n${changed('function: receptionist', 'function: no', changed('employment: inhuur', 'employment: 2026-01-01'))}`;
    assert.deepEqual(problemsOf(text), []);
  });
});
