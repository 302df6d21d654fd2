import type {Source} from './schema.js';

/**
 * Where the numbers of `help-lines.ts` come from. They are the library's, not a treatment's: a treatment whose own list has
 * one of them cites it under its own number.
 */
export const helpSources = [
  {
    id: 'fcc911',
    kind: 'regulator',
    year: 2010,
    citation:
      'US Federal Communications Commission. Consumer information: 911, the emergency number of the United States and Canada. 15 April 2010',
    href: 'https://www.fcc.gov/consumer-information',
  },
  {
    id: 'guam911',
    kind: 'patient-information',
    year: 2020,
    citation:
      'Guam Office of Homeland Security. Joint Information Center release 284: 911 dispatch center. August 2020',
    href: 'https://ghs.guam.gov/jic-release-no-284-temporary-relocation-911-dispatch-center-enforcement-executive-order-2020-28-0',
  },
  {
    id: '988-expect',
    kind: 'patient-information',
    citation: '988 Suicide & Crisis Lifeline. What to expect when you call, text or chat',
    href: 'https://988lifeline.org/get-help/what-to-expect',
  },
  {
    id: 'fcc988',
    kind: 'regulator',
    citation:
      'US Federal Communications Commission. 988 as the three-digit number of the National Suicide Prevention Hotline, with the Spanish options',
    href: 'https://www.fcc.gov/fcc-designates-988-3-digit-number-national-suicide-prevention-hotline',
  },
  {
    id: 'wy988',
    kind: 'patient-information',
    citation: 'Wyoming Department of Health. 988 Suicide & Crisis Lifeline',
    href: 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
  },
  {
    id: 'samhsa988es',
    kind: 'regulator',
    year: 2023,
    citation:
      'US Substance Abuse and Mental Health Services Administration. 988 Suicide & Crisis Lifeline adds Spanish text and chat service. 13 July 2023',
    href: 'https://www.samhsa.gov/newsroom/press-announcements/20230713/988-suicide-crisis-lifeline-adds-spanish-text-chat-service-ahead-one-year-anniversary',
  },
  {
    id: 'mhcc988',
    kind: 'patient-information',
    year: 2023,
    citation: 'Mental Health Commission of Canada. 988 launches in Canada. 2023',
    href: 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/',
  },
  {
    id: 'phac988',
    kind: 'patient-information',
    year: 2023,
    citation:
      'Government of Canada. News release: Government of Canada launches three-digit Suicide Crisis Helpline. 30 November 2023',
    href: 'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
  },
  {
    id: 'nhs999',
    kind: 'patient-information',
    citation: 'South Western Ambulance Service NHS Foundation Trust (UK). When to call 999',
    href: 'https://www.swast.nhs.uk/when-to-call-999',
  },
  {
    id: 'samaritans',
    kind: 'patient-information',
    citation: 'Samaritans (UK and Ireland). Contact a Samaritan',
    href: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
  },
  {
    id: 'nhs111-mh',
    kind: 'patient-information',
    year: 2024,
    citation:
      'Sheffield Health and Social Care NHS Foundation Trust (UK). Call NHS 111 if you are experiencing a mental health crisis. 2024',
    href: 'https://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis',
  },
  {
    id: 'hse112',
    kind: 'patient-information',
    citation: 'Health Service Executive (Ireland). When to call 112 or 999',
    href: 'https://www2.hse.ie/emergencies/when-to-call-112-or-999/',
  },
  {
    id: 'ie116123',
    kind: 'patient-information',
    year: 2013,
    citation:
      'Houses of the Oireachtas (Ireland). Written answer: 116 123, the number of the Samaritans. 10 December 2013',
    href: 'https://www.oireachtas.ie/en/debates/question/2013-12-10/505/',
  },
  {
    id: 'au000',
    kind: 'patient-information',
    citation: 'Country Fire Service, South Australia. Call Triple Zero (000) in an emergency',
    href: 'https://cfs.sa.gov.au/warnings-and-incidents/call-triple-zero-in-an-emergency/',
  },
  {
    id: 'lifeline-au',
    kind: 'patient-information',
    year: 2022,
    citation: 'Life in Mind (Australia). Lifeline’s crisis text service now available 24/7. 2022',
    href: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
  },
  {
    id: 'nz111',
    kind: 'patient-information',
    citation: 'New Zealand Government. 111 emergency service',
    href: 'https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/',
  },
  {
    id: 'nz1737',
    kind: 'patient-information',
    citation:
      'New Zealand: 1737, Need to talk? Release of the minister of health, 2017, and Pegasus Health, 2021',
    href: 'https://www.pegasus.health.nz/?p=6300',
  },
  {
    id: 'nz0508',
    kind: 'patient-information',
    citation: 'Lifeline Aotearoa (New Zealand). 0508 TAUTOKO, suicide prevention helpline. 2011 and 2025',
    href: 'https://m.scoop.co.nz/stories/PO1109/S00114/talking-about-suicide-saves-lives.htm',
  },
  {
    id: 'eu112',
    kind: 'patient-information',
    year: 2022,
    citation: 'European Commission. 112 Day: reaching emergency services anywhere in the EU. 2022',
    href: 'https://digital-strategy.ec.europa.eu/en/news/112-day-saving-lives-quickly-and-easily-reaching-emergency-services-anywhere-eu',
  },
] as const satisfies readonly Source[];

/** The id of one of them. */
export type HelpSource = (typeof helpSources)[number]['id'];
