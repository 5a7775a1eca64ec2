import type { Sentences } from './sentences.ts';

/** English. */
export const en: Sentences = {
  opening: 'I have been working here for {n} months.',
  wages: 'My wages for {n} months have not been paid, and when I ask I am told to wait.',
  hours: 'We work more than twelve hours a day and get no overtime pay.',
  deduction: 'Every month money is taken from my wage, and nobody explains why.',
  fee: 'I paid an agent a lot of money for this job and am still in debt for it.',
  documents: 'The company keeps my passport and does not give it back when I ask.',
  injury: 'I hurt my hand at work and had to pay for the treatment myself.',
  housing: 'Many of us share one room, and there is not enough water and too few toilets.',
  violence: 'The supervisor insults and threatens us.',
  dismissal: 'I was dismissed without notice.',
  contract: 'The work and the pay are not what is written in the contract.',
  closing: 'Please do not tell my employer my name.',
};
