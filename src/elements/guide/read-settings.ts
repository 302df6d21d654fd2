import {readPhone} from '../../content/phone.js';
import {readRegion} from '../../content/region.js';
import type {Settings} from '../../content/settings.js';
import {textOf} from '../../page/text-of.js';

/** What a guide's attributes say, as they stand: pages put anything there. */
export type GuideAttributes = Readonly<Record<keyof Settings, unknown>>;

/** One attribute that cannot be used. */
export interface AttributeFault {
  readonly code: 'bad-attribute' | 'bad-link';
  readonly attribute: string;
  readonly expected: string;
}

const isDate = (value: string) => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};
const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isDate(value);
const isMonth = (value: string) => /^\d{4}-\d{2}$/.test(value) && isDate(`${value}-01`);
const isWebAddress = (value: string) => {
  try {
    return /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
};

/** In HTML, curly marks belong to the value: `region=“GB”`, as word processors write it. */
const quotationMarks = /^[“”„«»‘’"']+|[“”„«»‘’"']+$/g;

/**
 * The settings that the attributes give, and the attributes that cannot be used. An empty one says nothing.
 * `routeIds` are those of the treatment; undefined while there is none.
 */
export function readSettings(
  attributes: GuideAttributes,
  routeIds: readonly string[] | undefined,
): {settings: Settings; faults: AttributeFault[]} {
  const faults: AttributeFault[] = [];
  const read = (
    attribute: string,
    value: unknown,
    isGood: (value: string) => boolean,
    expected: string,
    code: AttributeFault['code'] = 'bad-attribute',
  ) => {
    const trimmed = textOf(value).trim();
    if (!trimmed) return undefined;
    if (isGood(trimmed)) return trimmed;
    const plain = trimmed.replace(quotationMarks, '');
    if (plain && isGood(plain)) return plain;
    faults.push({code, attribute, expected: `${expected}, not "${trimmed}"`});
    return undefined;
  };
  const phoneIn = (attribute: string, value: unknown) => {
    const isPhone = (text: string) => readPhone(text) !== undefined;
    const given = read(attribute, value, isPhone, 'one phone number in digits, such as +1 555 010 0199');
    return given && readPhone(given);
  };
  const isRegion = (code: string) => readRegion(code) !== undefined;
  const anything = () => true;
  const {offeredRoutes} = attributes;
  const offered = textOf(offeredRoutes).split(/\s+/).filter(Boolean);
  const isRoute = (id: string) => routeIds?.includes(id) ?? true;
  for (const id of offered) read('offered-routes', id, isRoute, `ids out of ${routeIds?.join(', ')}`);
  const isHash = (hash: string) => /^[0-9a-f]{64}$/i.test(hash);
  const hashes = textOf(attributes.reviewedContent).split(/\s+/).filter(Boolean);
  for (const hash of hashes)
    read('reviewed-content', hash, isHash, 'the 64 letters and digits of a sheet’s hash');
  const region = read('region', attributes.region, isRegion, 'the two-letter code of a country, such as US');
  return {
    settings: {
      region: region && readRegion(region),
      emergencyPhone: phoneIn('emergency-phone', attributes.emergencyPhone),
      crisisPhone: phoneIn('crisis-phone', attributes.crisisPhone),
      clinicName: read('clinic-name', attributes.clinicName, anything, 'a name'),
      clinicPhone: phoneIn('clinic-phone', attributes.clinicPhone),
      clinicUrl: read(
        'clinic-url',
        attributes.clinicUrl,
        isWebAddress,
        'an address that begins with https:// or http://',
        'bad-link',
      ),
      offeredRoutes: offered.length > 0 ? offered.filter(isRoute) : undefined,
      reviewedBy: read('reviewed-by', attributes.reviewedBy, anything, 'a name'),
      reviewedOn: read('reviewed-on', attributes.reviewedOn, isDay, 'a date such as 2026-11-22'),
      reviewedContent: hashes.some(isHash)
        ? hashes.filter(isHash).map((hash) => hash.toLowerCase())
        : undefined,
      nextReview: read(
        'next-review',
        attributes.nextReview,
        (value) => isDay(value) || isMonth(value),
        'a date such as 2027-11-22',
      ),
    },
    faults,
  };
}
