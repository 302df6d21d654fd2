/**
 * WCAG 2.2, levels A and AA: what the elements do for each criterion, and the test that holds it. A test checks that each
 * named test is there.
 *
 * @typedef {'Supports' | 'Partially Supports' | 'Not Applicable' | 'Page'} Verdict As reports in VPAT form say it;
 * `Page`: the page around the elements decides, and they do not stand in its way.
 * @typedef {{file: string, name: string}} Test A file below test/, and the test's name or the beginning of it.
 * @typedef {{id: string, name: string, level: 'A' | 'AA', verdict: Verdict, remark: string, tests: readonly Test[]}} Criterion
 */

const test = (file, name) => ({file, name});
const element = (folder) => (file, name) => test(`elements/${folder}/${file}.test.ts`, name);
const sideEffects = element('side-effects');
const checklist = element('checklist');
const routes = element('routes');
const relief = element('relief');
const sources = (name) => test('page/open-sources.test.ts', name);
const axe = [test('elements/every-example.ts', 'is accessible:')];
const contrast = test('styles/tokens.test.ts', 'can be read on every page where its own text can');

const supports = (id, level, name, remark, ...tests) => ({
  id,
  name,
  level,
  verdict: 'Supports',
  remark,
  tests,
});
const partly = (id, level, name, remark, ...tests) => ({
  id,
  name,
  level,
  verdict: 'Partially Supports',
  remark,
  tests,
});
const page = (id, level, name, remark, ...tests) => ({id, name, level, verdict: 'Page', remark, tests});
const none = (id, level, name, remark) => ({id, name, level, verdict: 'Not Applicable', remark, tests: []});

const media = 'No sound, no video.';

/** @type {readonly Criterion[]} */
export const criteria = [
  supports(
    '1.1.1',
    'A',
    'Non-text Content',
    'Pictures repeat words that stand beside them, and are hidden.',
    ...axe,
  ),
  none('1.2.1', 'A', 'Audio-only and Video-only', media),
  none('1.2.2', 'A', 'Captions (Prerecorded)', media),
  none('1.2.3', 'A', 'Audio Description or Media Alternative', media),
  none('1.2.4', 'AA', 'Captions (Live)', media),
  none('1.2.5', 'AA', 'Audio Description (Prerecorded)', media),
  supports(
    '1.3.1',
    'A',
    'Info and Relationships',
    'Headings, lists, tables with heads, groups with names.',
    sideEffects('aloud', 'is a heading, a list of signs, a choice and named rows'),
    checklist('aloud', 'is topics with boxes named by their statement alone'),
    routes('aloud', 'is a table with heads for columns and rows, named once'),
  ),
  supports(
    '1.3.2',
    'A',
    'Meaningful Sequence',
    'The order of the markup is that of the reading.',
    test('outline/same-statements.test.ts', 'says on the page, in text and in plain HTML the same'),
  ),
  supports(
    '1.3.3',
    'A',
    'Sensory Characteristics',
    'No instruction goes by shape or place alone.',
    relief('map', 'tells the kinds apart by shape'),
  ),
  supports(
    '1.3.4',
    'AA',
    'Orientation',
    'The room decides, not how a screen is held.',
    routes('narrow', 'follows the width of its own place'),
  ),
  none('1.3.5', 'AA', 'Identify Input Purpose', 'No field asks for data of a person.'),
  supports(
    '1.4.1',
    'A',
    'Use of Color',
    'Words, shapes and edges carry the same.',
    relief('map', 'tells the kinds apart by shape'),
    relief('map', 'draws its marks in forced colors'),
  ),
  none('1.4.2', 'A', 'Audio Control', media),
  supports(
    '1.4.3',
    'AA',
    'Contrast (Minimum)',
    'With default colors 4.5:1 wherever the page’s own text has it.',
    contrast,
    test('examples/brands.test.ts', 'can be read, and axe finds no fault'),
  ),
  supports(
    '1.4.4',
    'AA',
    'Resize Text',
    'Sizes follow the page’s text.',
    routes('narrow', 'needs no more than 320 px, at 400% zoom'),
  ),
  supports('1.4.5', 'AA', 'Images of Text', 'None.', ...axe),
  supports(
    '1.4.10',
    'AA',
    'Reflow',
    'Everything fits in 320 px.',
    sideEffects('room', 'needs no more than 320 px'),
    checklist('room', 'needs no more than 320 px'),
    routes('narrow', 'needs no more than 320 px'),
    relief('map', 'needs no more than 320 px, all opened'),
  ),
  supports(
    '1.4.11',
    'AA',
    'Non-text Contrast',
    'Edges and marks have 3:1 wherever the page’s text has 4.5:1.',
    contrast,
  ),
  supports(
    '1.4.12',
    'AA',
    'Text Spacing',
    'A reader’s own spacing reaches the text.',
    test('page/readers-spacing.test.ts', 'has it so in all of'),
  ),
  supports(
    '1.4.13',
    'AA',
    'Content on Hover or Focus',
    'Nothing comes by hover or focus: the box of sources opens by pressing.',
    sources('closes at the second press, and by Escape'),
  ),
  supports(
    '2.1.1',
    'A',
    'Keyboard',
    'All that can be done is done by native controls.',
    sideEffects('opening', 'does so by the keyboard alone'),
    checklist('marking', 'does so by the keyboard alone'),
    routes('wide', 'opens a row by keyboard alone'),
    relief('choice', 'is made by the keyboard alone'),
  ),
  supports(
    '2.1.2',
    'A',
    'No Keyboard Trap',
    'Escape closes the box of sources, and focus goes back.',
    sources('closes at the second press, and by Escape'),
  ),
  none('2.1.4', 'A', 'Character Key Shortcuts', 'None.'),
  none('2.2.1', 'A', 'Timing Adjustable', 'No time limit.'),
  none('2.2.2', 'A', 'Pause, Stop, Hide', 'Nothing moves.'),
  none('2.3.1', 'A', 'Three Flashes', 'Nothing flashes.'),
  page(
    '2.4.1',
    'A',
    'Bypass Blocks',
    'Headings follow those of the page, and few stops of the keyboard lead through an element.',
    routes('wide', 'takes few stops of the keyboard while all is closed'),
  ),
  page('2.4.2', 'A', 'Page Titled', 'The page’s title is the page’s.'),
  supports(
    '2.4.3',
    'A',
    'Focus Order',
    'Focus stays where the reader was.',
    checklist('list-buttons', 'clears all, and brings all back at “Undo”'),
    sources('closes at the second press, and by Escape'),
  ),
  supports(
    '2.4.4',
    'A',
    'Link Purpose (In Context)',
    'A control for sources says how many, and of what.',
    sources('says how many there are, and of what'),
  ),
  page('2.4.5', 'AA', 'Multiple Ways', 'A matter of the website.'),
  supports(
    '2.4.6',
    'AA',
    'Headings and Labels',
    'Each says what stands below it.',
    sideEffects('options', 'set the heading’s text and level, and those below follow'),
  ),
  supports(
    '2.4.7',
    'AA',
    'Focus Visible',
    'A line of 3 px in the color of the text.',
    test('styles/styling-api.test.ts', 'each change what is seen'),
  ),
  supports(
    '2.4.11',
    'AA',
    'Focus Not Obscured (Minimum)',
    'The bar of the checklist hides nothing. A sticky head of the page is the page’s.',
    checklist('room', 'never hides behind its bar what the keyboard moves to'),
  ),
  none('2.5.1', 'A', 'Pointer Gestures', 'None.'),
  supports(
    '2.5.2',
    'A',
    'Pointer Cancellation',
    'Native controls act when they are let go.',
    checklist('form-around', 'focuses the first box when a reader clicks the label'),
  ),
  supports('2.5.3', 'A', 'Label in Name', 'The name begins with what is seen.', ...axe),
  none('2.5.4', 'A', 'Motion Actuation', 'None.'),
  none('2.5.7', 'AA', 'Dragging Movements', 'None.'),
  supports(
    '2.5.8',
    'AA',
    'Target Size (Minimum)',
    '24 px and more.',
    sideEffects('room', 'has targets of 24 px and more'),
    checklist('room', 'has targets of 24 px and more'),
    routes('narrow', 'has targets of 24 px and more'),
    relief('map', 'has targets of 24 px and more'),
  ),
  supports(
    '3.1.1',
    'A',
    'Language of Page',
    'Each element names its language.',
    test('locales/language-change.test.ts', 'follow the language of the page itself'),
  ),
  supports(
    '3.1.2',
    'AA',
    'Language of Parts',
    'Titles of sources are marked with theirs.',
    test('locales/source-language.test.ts', 'is marked with the language that the facts give'),
  ),
  supports('3.2.1', 'A', 'On Focus', 'Focus changes nothing.', ...axe),
  supports(
    '3.2.2',
    'A',
    'On Input',
    'A choice changes the answer below it, and says so.',
    relief('choice', 'answers below it, and leaves the general answer where it is'),
  ),
  supports(
    '3.2.3',
    'AA',
    'Consistent Navigation',
    'The emergency strip stands in the same place of each element.',
    test('page/help-lines.test.ts', 'are those of the US, named as such, whatever language'),
  ),
  supports(
    '3.2.4',
    'AA',
    'Consistent Identification',
    'What is the same has the same name everywhere.',
    test('outline/same-statements.test.ts', 'says on the page, in text and in plain HTML the same'),
  ),
  supports(
    '3.2.6',
    'A',
    'Consistent Help',
    'Whom to call stands first in each element.',
    test('page/help-lines.test.ts', 'are those of the US, named as such, whatever language'),
  ),
  supports(
    '3.3.1',
    'A',
    'Error Identification',
    'A missing answer is named by the browser, and its question is in view.',
    checklist('form-validity', 'says once it was tried how many are missing'),
  ),
  supports(
    '3.3.2',
    'A',
    'Labels or Instructions',
    'A form that needs every answer says so first.',
    checklist('form-validity', 'says so before anything is sent'),
  ),
  supports(
    '3.3.3',
    'AA',
    'Error Suggestion',
    'The answers stand below the question.',
    checklist('form-validity', 'has the browser’s own message'),
  ),
  page(
    '3.3.4',
    'AA',
    'Error Prevention',
    'What is sent is the page’s form. Clearing the list can be undone.',
    checklist('list-buttons', 'clears all, and brings all back at “Undo”'),
  ),
  none('3.3.7', 'A', 'Redundant Entry', 'Nothing is asked twice.'),
  none('3.3.8', 'AA', 'Accessible Authentication', 'None.'),
  supports('4.1.2', 'A', 'Name, Role, Value', 'Native controls.', ...axe),
  partly(
    '4.1.3',
    'AA',
    'Status Messages',
    'Counts, answers, “Copied” and the crisis line are status messages. Going back to all times says nothing but its own choice.',
    relief('choice', 'says the new answer aloud, and nothing else'),
    checklist('room', 'reads well aloud'),
  ),
];
