const medicines =
  'amitriptyline, duloxetine, tramadol, NSAIDs, ketamine, S-ketamine, esketamine, Spravato, Ketamax, placebo, midazolam, gabapentin, pregabalin, naloxone, insulin, clonidine, ondansetron, theophylline, aminophylline, diazepam, alprazolam, magnesium, MAOI, opioids, muscle relaxants, antidepressant, antidepressants, stimulants, decongestants, alcohol, anesthesia';
const conditions =
  'fibromyalgia, complex regional pain syndrome, CRPS, AVM, aneurysm, glaucoma, epilepsy, schizophrenia, psychosis, bipolar disorder, migraine, anxiety, depression, PTSD, ADHD, diabetes, dementia, suicide, porphyria, pre-eclampsia, sleep apnea, allergic reaction, seizure, seizures, double vision, headache, nausea, vomiting, pregnancy, breastfeeding, thyroid';
const otherTerms =
  'chronic primary pain, certainty, off-label, subcutaneous, compounded, Cochrane, FDA, MedWatch, SAMHSA, REMS, NICE, NHS, CBT, ACT, CDC, acupuncture, palliative';

/** Names that readers meet at the clinic and that have no plainer word. Where one has, it stands beside the name. */
export const setAside: readonly string[] = [medicines, conditions, otherTerms].join(', ').split(', ');
