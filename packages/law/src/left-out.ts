/** What the fact packs or the acts say that is not encoded, and why: data for the ledger, in the words of the house. */
export type LeftOut = { readonly where: string; readonly what: string; readonly why: string }

export const leftOut: readonly LeftOut[] = [
  { where: 'Resolution 1041, items 7 onward', what: 'persons for whom no permit is needed', why: 'the list was seen to item 7 only; work.may says so' },
  { where: 'Order 236, annex 2', what: 'list of sectors and professions for self-employment', why: 'the text could not be had' },
  {
    where: 'Order 279',
    what: 'wording of the ratio, its exceptions, time of the decision, renewals of categories 2 to 4',
    why: 'only summaries were read; the careful reading is encoded and graded secondary',
  },
  { where: 'Order 123', what: 'wording of 2025 on permits of labour immigrants', why: 'only news was read' },
  { where: 'Social Code', what: 'reporting duty of employers of foreign labour', why: 'article known by reference only' },
  {
    where: 'EAEU Treaty, Art. 97(5)',
    what: 'the stay in Kazakhstan of family that has no citizenship of a member state',
    why: 'the treaty asks for none, the practice was not seen: said in leaves, and the shorter stay is given',
  },
  {
    where: 'Code of Administrative Offences, Art. 50(2)',
    what: 'arrest barred for mothers of small children and others',
    why: 'whether anything remains of the sanction is not settled; said in leaves',
  },
  { where: 'Code of Administrative Offences, Art. 517 of 2015 to 2017', what: 'sanctions of those years', why: 'the text was not seen: silent' },
  { where: 'Criminal Code, Arts 394(2)-(3), 395 before 2018', what: 'earlier wording', why: 'not seen or seen in part' },
  { where: 'kz-labour-liability 14', what: 'operations, quotas of inspections, policy papers', why: 'facts about practice, not norms' },
  { where: 'kz-labour-liability 15', what: 'figures for calibration', why: 'figures, not norms' },
  { where: 'kz-residence-protection PIL-06', what: 'end and exempt groups of the pilot since 13 February 2026', why: 'not found: kept not known' },
  { where: 'kz-residence-protection KAN-06', what: 'length of an extension of kandas status', why: 'not found: kept not known' },
  { where: 'kz-residence-protection STL-04', what: 'time limits of the procedure on statelessness', why: 'not found' },
  { where: 'kz-residence-protection TRP-12, TRP-13', what: 'state duty and time of the temporary permit', why: 'recalled weakly; no figure is given' },
  { where: 'kz-residence-protection KAN-13', what: 'a second card for the diaspora', why: 'nothing was found; not encoded' },
  {
    where: 'EAEU Treaty, Arts 97(3)-(9), 98',
    what: 'the wording',
    why: 'only summaries of the Commission and of authorities were read; encoded and graded secondary',
  },
  { where: 'EAEU Treaty, Section XV', what: 'services, establishment and one’s own business', why: 'the rules on workers do not cover it; said in leaves' },
  {
    where: 'eaeu-cis 6',
    what: 'length of the stay of citizens of Ukraine in Russia; visas of Armenia for citizens of Azerbaijan in December 2023',
    why: 'not found: kept not known',
  },
  { where: 'eaeu-cis 3', what: 'days in Belarus counted with days in Russia; drivers in Russia; the form ruID', why: 'accounts differ; said in leaves' },
  { where: 'Protocols of readmission agreements', what: 'time limits and proofs', why: 'none was read' },
  { where: 'Chisinau Convention 2008', what: 'Arts 7(1) and 13(1), to which the reservation of Kazakhstan refers', why: 'the reservation was read, the two passages were not' },
  {
    where: 'EU facilitation agreements',
    what: 'fees, multiple visas, persons exempt',
    why: 'the visa rules of the EU are under its own realm; the agreements are data with parties and days',
  },
  { where: 'treaties.json', what: 'place of signing, prose of terms', why: 'kept with the facts, not in the law: no rule reads them' },
  {
    where: 'National law of other states',
    what: 'entry, stay, work and liability outside Kazakhstan and the EU',
    why: 'out of scope: framework and treaty rules answer, and say what they do not cover',
  },
  { where: 'EU directives', what: 'what member states choose within the ranges of a directive', why: 'national law: the range is the answer, and leaves names the state' },
  {
    where: 'EU directives',
    what: 'comparison of 2003/86 (but Art. 8), 2008/115 (but Art. 11), 2021/1883, 2014/36, 2014/66, 2001/55, 2024/1233 and 2024/1346 with their texts',
    why: 'no mirror that was reached holds them; their grades stay unchecked or secondary',
  },
  {
    where: 'Regulation (EU) 2024/1351',
    what: 'family procedure (Art. 28), ends of responsibility but for late requests and transfers (Art. 37), relocation and the solidarity pool',
    why: 'several applicants at once, and what states owe each other; leaves says so',
  },
  { where: 'Clock times', what: 'terms in hours', why: 'read as whole days, said where it matters' },
  { where: 'Kinship beyond one step', what: 'chains of relatives', why: 'the language has no recursion' },
]
