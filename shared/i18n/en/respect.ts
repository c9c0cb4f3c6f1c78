import type { Wording } from '../../method/respect';

/** Any words in between, as in “harvest many leads”. */
const some = '(?:[ ]\\p{L}+){0,3}[ ]';

/** Wordings that make people prey, goods or a mass; longer ones first. Forms are in small letters. */
export const wordings: readonly Wording[] = [
  {
    says: 'harvest leads',
    forms: `(?:harvest|capture|grab|generat|collect|captur)(?:e|s|es|ed|ing)?${some}leads|lead[ -](?:generation|gen|magnets?)`,
    instead: 'get talking with people who are interested',
  },
  { says: 'hot leads', forms: '(?:hot|cold|warm|qualified|sales) leads?', instead: 'people who want to know more' },
  { says: 'harvest', forms: 'harvest(?:s|ed|ing)? (?:data|addresses|contacts|customers|users)', instead: 'ask for' },
  {
    says: 'target group',
    forms: 'target[ -](?:groups?|audiences?|markets?|customers?|people|persons?)',
    instead: 'dialogue group, the people it is about',
  },
  { says: 'targeting', forms: 'targeting|retargeting|microtargeting|to target', instead: 'talking with' },
  {
    says: 'skim off',
    forms: 'skim(?:s|med|ming)? (?:off|the cream)',
    instead: 'offer at a fair price',
  },
  { says: 'lure', forms: 'lur(?:e|es|ed|ing)|entic(?:e|es|ed|ing)', instead: 'invite' },
  { says: 'bait', forms: 'bait(?:s|ed|ing)?|clickbait', instead: 'make curious, give something' },
  {
    says: 'hook customers',
    forms: `hook(?:s|ed|ing)?${some}(?:customers|users|people|visitors)`,
    instead: 'win people who like to stay',
  },
  {
    says: 'catch customers',
    forms: `catch(?:es|ing)?${some}(?:customers|users|buyers)`,
    instead: 'win people who like to stay',
  },
  {
    says: 'hunt customers',
    forms: `hunt(?:s|ed|ing)?${some}(?:customers|clients|prospects)`,
    instead: 'get to know people',
  },
  { says: 'cold calling', forms: 'cold[ -]call(?:s|ing)?', instead: 'speaking to somebody for the first time' },
  {
    says: 'convert visitors',
    forms: `convert(?:s|ed|ing)?${some}(?:visitors|users|followers|prospects|customers)`,
    instead: 'convince, invite to join in',
  },
  { says: 'milk', forms: `milk(?:s|ed|ing)?${some}(?:customers|clients|users|fans)`, instead: 'ask a fair price' },
  { says: 'cash in on', forms: 'cash(?:es|ed|ing)? in on', instead: 'earn fairly' },
  { says: 'exploit', forms: 'exploit(?:s|ed|ing|ation)?', instead: 'share, let people take part' },
  {
    says: 'penetrate the market',
    forms: 'penetrat(?:e|es|ed|ing|ion)|market penetration',
    instead: 'become known and welcome',
  },
  { says: 'wastage', forms: 'wastage|waste coverage', instead: 'people whom it does not concern' },
  { says: 'consumers', forms: 'consumers?', instead: 'people who buy and use it' },
  {
    says: 'human capital',
    forms: 'human (?:capital|resources?|material)|headcount',
    instead: 'staff, the people who work here',
  },
  {
    says: 'buy followers',
    forms: `(?:buy|farm|collect)(?:s|ing|ed)?${some}followers`,
    instead: 'win people who like to stay',
  },
  { says: 'eyeballs', forms: 'eyeballs', instead: 'readers, an audience' },
  { says: 'sheep', forms: 'sheeple|cannon fodder', instead: 'people' },
  { says: 'manipulate', forms: 'manipulat(?:e|es|ed|ing|ion)', instead: 'say openly what we want' },
  {
    says: 'push onto',
    forms: `(?:push|foist|flog|palm)(?:es|ed|ing|s)?${some}(?:onto|off on)`,
    instead: 'offer',
  },
  {
    says: 'bombard',
    forms: 'bombard(?:s|ed|ing)?|blast(?:s|ed|ing)? out|spam(?:s|med|ming)?',
    instead: 'tell when it is of use to somebody',
  },
  { says: 'lull', forms: 'lull(?:s|ed|ing)?', instead: 'answer honestly' },
  { says: 'soften up', forms: 'soften(?:s|ed|ing)? up', instead: 'listen patiently' },
  { says: 'squeeze', forms: `squeez(?:e|es|ed|ing)${some}out of`, instead: 'ask' },
  {
    says: 'trigger',
    forms: `trigger(?:s|ed|ing)?${some}(?:purchases?|impulses?|people|users)`,
    instead: 'suggest, encourage',
  },
  { says: 'the masses', forms: 'the (?:broad |great )?masses', instead: 'many people' },
  {
    says: 'complainers',
    forms: 'complainers?|whiners?|moaners?|naggers?|troublemakers?',
    instead: 'people whom something bothers',
  },
  { says: 'prey', forms: 'prey(?:s|ed|ing)?(?: on)?|easy target', instead: 'people' },
];
