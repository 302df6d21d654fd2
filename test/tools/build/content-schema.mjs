import {toJsonSchema} from '@valibot/to-json-schema';
import {writeFiles} from './files.mjs';

/**
 * Writes dist/content.schema.json, the JSON Schema of a clinic's content file, for editors that complete and check it: the shape that a clinic writes
 * (`input`), in the draft that editors know best. What has no word in JSON Schema (a trimmed text, an address in capital
 * letters) is left to `parse.ts`, which has the last say anyway.
 *
 * @param contentFile the Valibot schema of `src/content/schema.ts`, compiled
 */
export async function writeContentSchema(contentFile) {
  const {$schema, ...shape} = toJsonSchema(contentFile, {
    target: 'draft-07',
    typeMode: 'input',
    ignoreActions: ['trim', 'readonly', 'check', 'finite', 'safe_integer'],
    overrideAction: ({valibotAction, jsonSchema}) =>
      valibotAction.type === 'regex' && valibotAction.requirement.flags ? jsonSchema : undefined,
  });
  const schema = {
    $schema,
    title: 'Content file of treatment-elements',
    description: "A clinic's changes to the built-in content, or a whole treatment of its own.",
    ...shape,
  };
  await writeFiles({'content.schema.json': JSON.stringify(schema)});
}
