/** Titles that mean one gender, with one that means all. */
const NEUTRAL: Readonly<Record<string, string>> = {
  actress: 'actor',
  barmaid: 'bartender',
  barman: 'bartender',
  businessman: 'business developer',
  businesswoman: 'business developer',
  cameraman: 'camera operator',
  chairman: 'chair',
  chairwoman: 'chair',
  chambermaid: 'room attendant',
  'cleaning lady': 'cleaner',
  craftsman: 'craftsperson',
  deliveryman: 'courier',
  doorman: 'door attendant',
  draftsman: 'drafter',
  draughtsman: 'draughtsperson',
  fireman: 'firefighter',
  foreman: 'supervisor',
  forewoman: 'supervisor',
  groundsman: 'groundskeeper',
  handyman: 'maintenance worker',
  headmaster: 'head teacher',
  headmistress: 'head teacher',
  hostess: 'host',
  mailman: 'postal worker',
  manageress: 'manager',
  masseuse: 'massage therapist',
  policeman: 'police officer',
  postman: 'postal worker',
  repairman: 'repairer',
  salesgirl: 'salesperson',
  saleslady: 'salesperson',
  salesman: 'salesperson',
  saleswoman: 'salesperson',
  seamstress: 'sewer',
  serviceman: 'service technician',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  stewardess: 'flight attendant',
  storeman: 'warehouse worker',
  tradesman: 'tradesperson',
  waitress: 'server',
  watchman: 'guard',
  workman: 'worker',
};

/** What stands for men only beside the word for women: alone it means all, or is no title of this list. */
const MASCULINE: Readonly<Record<string, string>> = {
  actress: 'actor',
  hostess: 'host',
  manageress: 'manager',
  masseuse: 'masseur',
  seamstress: 'seamster',
  stewardess: 'steward',
  waitress: 'waiter',
};

const WORDS = new RegExp(`\\b(${Object.keys(NEUTRAL).join('|')})(?:e?s)?\\b`, 'gi');
const BESIDE = String.raw`(?:e?s)?\s*(?:[/|&,]|\bor\b|\band\b)\s*`;
/** `Waiter/Waitress`, `waitresses and waiters`. */
const PAIRS = new RegExp(
  Object.entries(MASCULINE)
    .flatMap((pair) => [pair, pair.toReversed()])
    .map((pair) => String.raw`\b${pair.join(BESIDE)}(?:e?s)?\b`)
    .join('|'),
  'i',
);
/** `(m/f/d)`, `(f/m/x)`, `(all genders)`. */
const FOR_ALL = /\([mfwdxhn](?:\s*[/|,]\s*[mfwdxhn*])+\)|\(all genders\)/i;

/** A word of a title that means one gender, and one that means all. */
export interface GenderedWord {
  word: string;
  neutral: string;
}

/** Finds what makes an English title one gender's; a title that names both, or all, is neutral. */
export function genderedWordOf(title: string): GenderedWord | undefined {
  if (FOR_ALL.test(title) || PAIRS.test(title)) return undefined;
  const plain = title.replace(/(\w)men\b/g, '$1man');
  const words = [...plain.matchAll(WORDS)].flatMap(([, word]) => word ?? []);
  const [word] = words;
  if (word === undefined || words.length > 1) return undefined;
  return { word, neutral: NEUTRAL[word.toLowerCase()] ?? '' };
}
