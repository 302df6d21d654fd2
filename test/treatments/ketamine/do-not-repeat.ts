/**
 * What clinics tell their patients and the evidence does not bear out. Each entry has a sentence that says it, so that the
 * pattern is shown to catch it.
 */
export const doNotRepeat: readonly {claim: string; says: string; pattern: RegExp}[] = [
  {
    claim: 'ketamine is for use at home',
    says: 'The spray can be used at home, where you give it to yourself.',
    pattern: /\bcan be (?:used|done|taken|given) at home|self-administ|give (?:it to )?yourself/i,
  },
  {
    claim: 'it is safe for people with thoughts of suicide',
    says: 'It is a safe medicine, even for people who think about suicide.',
    pattern:
      /\bsafe (?:medicine|medication|drug|treatment|choice|option)|\bsafe (?:even )?for (?:people|anyone|everyone)/i,
  },
  {
    claim: 'most people with depression had half the symptoms',
    says: '85 in 100 people had fewer symptoms of depression.',
    pattern: /\b85\b.{0,40}symptoms|fewer symptoms/i,
  },
  {
    claim: 'a success rate from a study without placebo',
    says: 'The success rate is up to 70 in 100.',
    pattern: /success rate|\bup to 70\b/i,
  },
  {
    claim: 'how long relief of depression lasts, told about pain',
    says: 'The symptoms came back after 19 days, and for some only beyond three months.',
    pattern: /\b1[89] days\b|beyond three months|months for some/i,
  },
  {
    claim: 'a comparison with street drugs',
    says: 'It acts like cocaine and methamphetamine.',
    pattern: /cocaine|amphetamine/i,
  },
  {
    claim: 'a dose',
    says: 'You get 0.5 mg per kilogram.',
    pattern: /\b(?:mg|mcg|milligrams?|micrograms?)\b|\/\s?kg|per kilo/i,
  },
  {
    claim: 'stop opioids',
    says: 'You may want to stop taking opioids.',
    pattern: /(?<!not )\b(?:stop|cease|quit)(?:ping)? (?:using |taking |your |the )*opioid/i,
  },
  {
    claim: 'it is safe',
    says: 'Ketamine is generally safe.',
    pattern: /\b(?:is|are|was|generally|mostly|very) safe\b|safe and effective/i,
  },
  {
    claim: 'relief that lasts for ever',
    says: 'It gives rapid, long-lasting and transformative relief, and hope.',
    pattern:
      /rapid(?:ly)? (?:and|relief)|long-lasting|enduring|transform|life-changing|breakthrough|\bhope\b/i,
  },
  {
    claim: 'it works for this or that pain',
    says: 'It is effective for fibromyalgia.',
    pattern:
      /\beffective (?:for|in|against|treatment)|\b(?:works|helps) (?:for|with|against) (?:fibromyalgia|cancer|back|nerve)|(?<!not yet )\bproven\b/i,
  },
  {
    claim: 'higher doses gave better relief',
    says: 'Higher doses gave better long-term relief.',
    pattern: /higher dos\w+ (?:gave|give|brought|bring|led|lead)/i,
  },
  {
    claim: 'visions are rare and stop at once',
    says: 'In rare cases you see things. All effects subside shortly after.',
    pattern: /\brare(?:ly)? cases|\b(?:subside|stop|end|fade|wear off) (?:soon|shortly|right) after/i,
  },
  {
    claim: 'it is hardly addictive',
    says: 'It has a low risk of addiction.',
    pattern: /\b(?:low|little|small|rare)\b.{0,20}\b(?:addict|abuse|dependen|misuse)|not addictive/i,
  },
  {
    claim: 'only a licensed professional may give it',
    says: 'It can only be administered by a licensed professional.',
    pattern: /only be (?:given|administered)|licensed professional/i,
  },
  {
    claim: 'prolonged release, replacement, clear mind',
    says: 'A shot is for prolonged release and brings mental clarity; it is no replacement for the oral form.',
    pattern: /prolonged release|slow release|mental clarity|replacement for/i,
  },
  {
    claim: 'a verdict on the reader, or a call to book',
    says: 'You qualify as a good candidate. Book an appointment.',
    pattern:
      /\bqualif|candidate|\beligib|\bsuitable|right fit|\bbook (?:a|an|your|now)\b|schedule (?:a|an|your)\b/i,
  },
  {
    claim: 'nobody had side effects',
    says: 'In this series there were no adverse events.',
    pattern:
      /\bno (?:serious )?adverse events\b|\bno side effects\b(?! were reported[;.] trials find many| of ketamine, no days lost)/i,
  },
  {
    claim: 'how many responded, which nobody could read again',
    says: '51.3 percent responded, and 19.4 with placebo.',
    pattern: /51\.3|19\.4|responder/i,
  },
  {
    claim: 'it undoes what opioids do to pain',
    says: 'It reduces opioid-induced hyperalgesia.',
    pattern: /hyperalgesia/i,
  },
  {
    claim: 'news of an approval that no label shows',
    says: 'The FDA approved KETARx for surgical pain.',
    pattern: /ketarx|surgical pain|approved for (?:chronic |long-term )?pain/i,
  },
  {
    claim: 'theories of how it acts',
    says: 'It resets the nerves, grows new connections and is anti-inflammatory.',
    pattern: /\bresets?\b|new connections|anti-inflammatory|rewir/i,
  },
  {
    claim: 'it cuts morphine after surgery',
    says: 'After surgery, people need less morphine and recover faster.',
    pattern: /after surgery|morphine|recover faster/i,
  },
];
