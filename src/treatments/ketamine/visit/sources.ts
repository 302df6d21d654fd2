import type {Source} from '../../../content/schema.js';

/** Sources that only this section cites. */
export const citedHere = [
  {
    id: 'changepain',
    kind: 'patient-information',
    citation: 'CHANGEpain Clinic (Vancouver, Canada). IV ketamine: how to prepare',
    href: 'https://www.changepain.ca/iv-ketamine',
  },
  {
    id: 'welbeck',
    kind: 'patient-information',
    citation: 'Welbeck (private hospital, London, UK). Ketamine infusions',
    href: 'https://welbeck.com/tests-and-treatments/ketamine-infusions',
  },
  {
    id: 'midwest',
    kind: 'patient-information',
    citation: 'Midwest Ketamine Center (US). Infusion day',
    href: 'https://midwestketaminecenter.com/infusion-day/',
  },
  {
    id: 'asa-fasting',
    kind: 'guideline',
    citation:
      'American Society of Anesthesiologists. Practice Guidelines for Preoperative Fasting (1999; 2017; update: Anesthesiology 2023;138:132-151)',
    href: 'https://pubs.asahq.org/anesthesiology/article/90/3/896/37866/Practice-Guidelines-for-Preoperative-Fasting-and',
  },
  {
    id: 'sedation-za',
    kind: 'patient-information',
    citation: 'Sedation Specialists (South Africa). Sedation for adults: instructions before and after',
    href: 'https://www.sedationspecialists.co.za/sedation-adults',
  },
  {
    id: 'txp',
    kind: 'patient-information',
    citation: 'TXP Healthcare (US). Ketamine: frequently asked questions',
    href: 'https://ketamine.txphealthcare.com/frequently-asked-questions/',
  },
  {
    id: 'nervana',
    kind: 'patient-information',
    citation: 'Nervana Medical (US). Ketamine discharge instructions',
    href: 'https://www.nervanamedical.com/s/ketaminedischarge',
  },
  {
    id: 'asa-pregtest',
    kind: 'guideline',
    citation:
      'ASA. Pregnancy Testing Prior to Anesthesia and Surgery (statement, 26 October 2016), and ASA Monitor: Pre-anesthesia Pregnancy Testing in Adults',
    href: 'https://pubs.asahq.org/monitor/article-abstract/82/11/24/3388/Pre-anesthesia-Pregnancy-Testing-in-Adults',
  },
  {
    id: 'oxford-ketamine',
    kind: 'patient-information',
    citation:
      'Oxford Health NHS Foundation Trust (UK). Ketamine clinic (for depression): before treatment; treatment; information for carers',
    href: 'https://www.oxfordhealth.nhs.uk/ips/ketamine-trd/carers/',
  },
  {
    id: 'amg',
    kind: 'patient-information',
    citation: 'AMG Ketamine (US). Treatment day instructions for ketamine infusions',
    href: 'https://www.amg-ketamine.com/treatment-day',
  },
  {
    id: 'gstt-sedation',
    kind: 'patient-information',
    citation: "Guy's and St Thomas' NHS Foundation Trust (UK). Instructions after anaesthetic or sedation",
    href: 'https://www.guysandstthomas.nhs.uk/health-information/anaesthetic/instructions-after-anaesthetic-or-sedation',
  },
  {
    id: 'mkuh-sedation',
    kind: 'patient-information',
    citation: 'Milton Keynes University Hospital (UK). After sedation',
    href: 'https://www.mkuh.nhs.uk/patient-information-leaflet/after-sedation',
  },
  {
    id: 'cuh-recovery',
    kind: 'patient-information',
    citation:
      'Cambridge University Hospitals (UK). Recovering from your operation or procedure (general anaesthetic)',
    href: 'https://www.cuh.nhs.uk/our-services/fit-4-surgery/going-home-after-surgery/recovering-from-your-operation-procedure',
  },
  {
    id: 'fda-rems386',
    kind: 'regulator',
    citation:
      'US Food and Drug Administration. Approved Risk Evaluation and Mitigation Strategies (REMS): Spravato (esketamine)',
    href: 'https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=IndvRemsDetails.page&REMS=386',
  },
  {
    id: 'us-leaflet-copy',
    kind: 'patient-information',
    citation: 'Ketamine infusion, a leaflet of a US clinic or hospital (publisher not named)',
    href: null,
  },
  {
    id: 'anodyne',
    kind: 'patient-information',
    citation: 'The Anodyne Centre (Australia). Ketamine infusion',
    href: null,
  },
  {
    id: 'wuth-ga',
    kind: 'patient-information',
    citation: 'Wirral University Teaching Hospital (UK). Advice following a general anaesthetic',
    href: 'https://wuth.nhs.uk/our-locations/having-an-operation-adults/daycase-surgery/recovery-at-home/advice-following-a-general-anaesthetic',
  },
  {
    id: 'bradford-sedation',
    kind: 'patient-information',
    citation:
      'Bradford Teaching Hospitals NHS Foundation Trust (UK). Discharge information following procedural sedation',
    href: 'https://digitalpatientinformationhub.bradfordhospitals.nhs.uk/leaflets/discharge-information-following-procedural-sedation',
  },
  {
    id: 'liver2020',
    kind: 'study',
    year: 2020,
    citation:
      'Substantial elevation of liver enzymes during ketamine infusion: a case report. A A Pract 2020;14(8):e01239',
    href: 'https://doi.org/10.1213/XAA.0000000000001239',
  },
  {
    id: 'nih-senior',
    kind: 'patient-information',
    citation:
      'NIHSeniorHealth (US National Institutes of Health). Talking with Your Doctor: what should I know before I make a decision about a medical treatment?',
    href: null,
  },
  {
    id: 'asa-release2025',
    kind: 'news',
    year: 2025,
    citation:
      'American Society of Anesthesiologists. Ketamine for mental health should only be provided by trained professionals. News release, 11 February 2025',
    href: null,
  },
] as const satisfies readonly Source[];
