// Makes schemas and documents by chance, and asks ajv about them: node ajv.js FOLDER SEED COUNT, FOLDER holding node_modules
// with ajv 8 and ajv-formats. Prints three lines each: the schema, the document, and true if it is valid.
const path = require('path');

const [folder, seed, count] = process.argv.slice(2);
const load = (name) => {
  const loaded = require(path.join(folder, 'node_modules', name));
  return loaded.default || loaded;
};
const Ajv = load('ajv/dist/2020');
const addFormats = load('ajv-formats');

// Numbers by chance

let state = Number(seed);

function below(bound) {
  state = (state + 0x9e3779b9) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % bound;
}

const pick = (values) => values[below(values.length)];
const chance = (one) => below(one) === 0;
const some = (make, most) => Array.from({ length: below(most + 1) }, make);

// Documents

const KEYS = ['a', 'b', 'c', 'title', 'kind'];
const TEXTS = [
  '', 'x', 'abc', 'circle', 'square', '12', 'A1', 'a b', ' ', '\u00e9', '\u00a0', '\u{1f432}',
  '2022-05-12', '2022-02-30', 'ann@example.org', 'https://example.org/a',
];
const SCALARS = [null, true, false, 0, 1, -1, 2, 3, 1.5, 2.5, 10, 1000, ...TEXTS];

const scalar = () => pick(SCALARS);
const object = (depth) => Object.fromEntries(some(() => [pick(KEYS), value(depth - 1)], 4));

function value(depth) {
  const kind = below(depth > 0 ? 10 : 1);
  if (kind < 6) return scalar();
  return kind < 8 ? some(() => value(depth - 1), 3) : object(depth);
}

// Schemas

const TYPES = ['string', 'integer', 'number', 'boolean', 'object', 'array', 'null'];
const FORMATS = [
  'date', 'date-time', 'email', 'uri', 'uri-reference', 'ipv4', 'uuid', 'hostname', 'regex', 'json-pointer', 'time',
  'duration',
];
const PATTERNS = [
  '^a', '^[a-z]+$', '^\\S+$', '\\d', '^.$', '^\\p{L}+$', '^[^a-z]*$', 'c|x', '^(a|b)*c$', '^\\w*$',
];

const ofScalars = [
  () => ({ type: pick(TYPES) }),
  () => ({ type: ['string', pick(['integer', 'null', 'array', 'object'])] }),
  () => ({ enum: [...new Set([scalar(), scalar(), scalar()])] }),
  () => ({ const: scalar() }),
  () => ({ minimum: below(4) }),
  () => ({ maximum: below(4) }),
  () => ({ exclusiveMinimum: below(3) }),
  () => ({ multipleOf: pick([1, 2, 0.5]) }),
  () => ({ minLength: below(3) }),
  () => ({ maxLength: below(4) }),
  () => ({ pattern: pick(PATTERNS) }),
  () => ({ format: pick(FORMATS) }),
  () => ({ minItems: below(3) }),
  () => ({ uniqueItems: true }),
  () => ({ required: [pick(KEYS)] }),
  () => ({ maxProperties: below(4) }),
];

const properties = (depth) => ({ properties: { [pick(KEYS)]: schema(depth), [pick(KEYS)]: schema(depth) } });

const ofParts = [
  properties,
  properties,
  properties,
  (depth) => ({ additionalProperties: schema(depth) }),
  (depth) => ({ patternProperties: { [pick(['^a', '.', '^[bc]$'])]: schema(depth) } }),
  () => ({ propertyNames: schema(0) }),
  (depth) => ({ unevaluatedProperties: schema(depth) }),
  (depth) => ({ items: schema(depth) }),
  (depth) => ({ prefixItems: [schema(depth)] }),
  (depth) => ({ contains: schema(depth), ...(chance(2) ? { minContains: below(3) } : {}) }),
  (depth) => ({ allOf: [schema(depth), schema(depth)] }),
  (depth) => ({ anyOf: [schema(depth), schema(depth)] }),
  (depth) => ({ oneOf: [schema(depth), schema(depth)] }),
  (depth) => ({ not: schema(depth) }),
  (depth) => ({ if: schema(depth), then: schema(depth), ...(chance(2) ? { else: schema(depth) } : {}) }),
  () => ({ dependentRequired: { [pick(KEYS)]: [pick(KEYS)] } }),
  (depth) => ({ dependentSchemas: { [pick(KEYS)]: schema(depth) } }),
];

function schema(depth) {
  if (chance(14)) return pick([true, false, {}]);
  const made = {};
  for (let keywords = 1 + below(4); keywords > 0; keywords--) {
    Object.assign(made, pick(depth > 0 ? [...ofScalars, ...ofParts] : ofScalars)(depth - 1));
  }
  return made;
}

// Verdicts

let left = Number(count);
while (left > 0) {
  const made = schema(3);
  if (typeof made !== 'object') continue;
  const ajv = new Ajv({ strict: false, validateFormats: true, logger: false });
  addFormats(ajv);
  let isValid;
  try {
    isValid = ajv.compile(made);
  } catch (refused) {
    continue; // ajv takes fewer schemas.
  }
  for (let documents = Math.min(4, left); documents > 0; documents--) {
    const document = object(3);
    let verdict;
    try {
      verdict = isValid(document);
    } catch (crash) {
      continue; // What ajv makes of some schemas fails.
    }
    console.log(`${JSON.stringify(made)}\n${JSON.stringify(document)}\n${verdict}`);
    left--;
  }
}
