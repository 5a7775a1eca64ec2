import type { Sentences } from './sentences.ts';

/** Filipino. */
export const fil: Sentences = {
  opening: '{n} buwan na akong nagtatrabaho dito.',
  wages:
    'Hindi pa nababayaran ang sahod ko sa loob ng {n} buwan, at kapag tinatanong ko ay pinaghihintay ako.',
  hours: 'Mahigit labindalawang oras kaming nagtatrabaho araw-araw nang walang bayad ang overtime.',
  deduction: 'Buwan-buwan ay may kaltas sa sahod nang walang paliwanag.',
  fee: 'Malaki ang ibinayad ko sa ahente para sa trabahong ito at may utang pa ako.',
  documents: 'Hawak ng kompanya ang pasaporte ko at ayaw itong ibalik.',
  injury: 'Nasugatan ang kamay ko sa trabaho at ako ang nagbayad ng pagpapagamot.',
  housing: 'Marami kaming magkakasama sa isang kuwarto, at kulang ang tubig at palikuran.',
  violence: 'Minumura at tinatakot kami ng superbisor.',
  dismissal: 'Tinanggal ako sa trabaho nang walang abiso.',
  contract: 'Iba ang trabaho at sahod dito kaysa sa nakasulat sa kontrata.',
  closing: 'Pakiusap, huwag ipaalam sa amo ang pangalan ko.',
};
