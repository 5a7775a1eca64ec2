import type { ItemChoice, SurveyItem } from '../generated/survey-instrument.ts';
import { told } from './told.ts';

type Label = SurveyItem['label'];

const yes: ItemChoice = { code: 'yes', label: told('Yes', 'हो', 'Ya'), favourable: true };
const no: ItemChoice = { code: 'no', label: told('No', 'होइन', 'Tidak'), favourable: false };
const silent: ItemChoice = {
  code: 'no-answer',
  label: told('I do not want to say', 'भन्न चाहन्न', 'Saya tidak mau mengatakan'),
  refusal: true,
};
const unsure: ItemChoice = {
  code: 'unsure',
  label: told('I do not know', 'थाहा छैन', 'Saya tidak tahu'),
  dontKnow: true,
};

const agreement = {
  minimum: 1,
  maximum: 5,
  labels: [
    { value: 1, label: told('Not at all', 'पटक्कै सहमत छैन', 'Sama sekali tidak') },
    { value: 5, label: told('Fully', 'पूर्ण सहमत', 'Sepenuhnya') },
  ],
};

/** One row of the matrix: a statement to agree with. */
function statement(
  itemId: string,
  label: Label,
  dimension: SurveyItem['dimension'],
  direction: SurveyItem['direction'] = 'positive',
): SurveyItem {
  const scale = { ...agreement, labels: [...agreement.labels] };
  return {
    itemId,
    sectionId: 'life',
    matrixId: 'statements',
    type: 'likert',
    label,
    scale,
    required: true,
    ...(direction && { direction }),
    ...(dimension && { dimension }),
  };
}

/** The items of the sample instrument. */
export const sampleItems: SurveyItem[] = [
  {
    itemId: 'intro',
    type: 'note',
    label: told(
      'Nobody at the site sees your answers.',
      'तपाईंको जवाफ यहाँ कसैले देख्दैन।',
      'Tidak ada orang di sini yang melihat jawaban Anda.',
    ),
    required: false,
  },
  {
    itemId: 'agree',
    type: 'consent',
    label: told('Do you agree to take part?', 'के तपाईं भाग लिन सहमत हुनुहुन्छ?', 'Apakah Anda setuju ikut serta?'),
    required: true,
  },
  {
    itemId: 'contract-read',
    sectionId: 'hiring',
    type: 'single-choice',
    label: told(
      'Could you read your contract before you signed it?',
      'सही गर्नुअघि सम्झौता पढ्न पाउनुभयो?',
      'Dapatkah Anda membaca kontrak sebelum menandatangani?',
    ),
    choices: [yes, no, silent],
    required: true,
    dimension: 'recruitment',
  },
  {
    itemId: 'fee-paid',
    sectionId: 'hiring',
    type: 'single-choice',
    label: told(
      'Did you pay somebody for this job?',
      'यो कामका लागि कसैलाई पैसा तिर्नुभयो?',
      'Apakah Anda membayar seseorang untuk pekerjaan ini?',
    ),
    choices: [{ ...yes, favourable: false }, { ...no, favourable: true }, unsure, silent],
    required: true,
    dimension: 'recruitment',
  },
  {
    itemId: 'fee',
    sectionId: 'hiring',
    type: 'money',
    label: told('How much in all?', 'जम्मा कति?', 'Berapa jumlah seluruhnya?'),
    required: false,
    enableWhen: [{ itemId: 'fee-paid', operator: '=', answerCode: 'yes' }],
    constraint: { minimum: 0, maximum: 100_000 },
    dimension: 'recruitment',
  },
  {
    itemId: 'wage-paid',
    sectionId: 'pay',
    type: 'single-choice',
    label: told(
      'Did you get your last wage?',
      'पछिल्लो तलब पाउनुभयो?',
      'Apakah upah terakhir sudah Anda terima?',
    ),
    choices: [
      { code: 'on-time', label: told('On time', 'समयमा', 'Tepat waktu'), favourable: true, score: 100 },
      { code: 'late', label: told('Late', 'ढिलो', 'Terlambat'), favourable: false, score: 50 },
      {
        code: 'not-at-all',
        label: told('Not at all', 'पाइनँ', 'Tidak sama sekali'),
        favourable: false,
        score: 0,
      },
      silent,
    ],
    required: true,
    dimension: 'wages',
    iloIndicator: 'withholding-of-wages',
    redLine: { codes: ['not-at-all'] },
    triggersCase: true,
  },
  {
    itemId: 'weekly-hours',
    sectionId: 'pay',
    type: 'numeric',
    label: told(
      'How many hours did you work last week?',
      'गत हप्ता कति घण्टा काम गर्नुभयो?',
      'Berapa jam Anda bekerja minggu lalu?',
    ),
    required: false,
    constraint: { minimum: 0, maximum: 168 },
    dimension: 'hours',
    iloIndicator: 'excessive-overtime',
    redLine: { minimum: 73 },
    triggersCase: true,
  },
  {
    itemId: 'passport-keeping',
    sectionId: 'freedom',
    type: 'single-choice',
    label: told('Who keeps your passport?', 'तपाईंको राहदानी कसले राख्छ?', 'Siapa yang menyimpan paspor Anda?'),
    choices: [
      { code: 'me', label: told('I do', 'म आफैं', 'Saya sendiri'), favourable: true },
      { code: 'employer', label: told('The employer', 'मालिक', 'Majikan'), favourable: false },
      { code: 'agent', label: told('The agent', 'एजेन्ट', 'Agen'), favourable: false },
      unsure,
      silent,
    ],
    required: true,
    dimension: 'documents',
    sensitive: true,
    iloIndicator: 'retention-of-identity-documents',
    redLine: { codes: ['employer', 'agent'] },
    triggersCase: true,
  },
  {
    itemId: 'passport-returned',
    sectionId: 'freedom',
    type: 'single-choice',
    label: told(
      'Do you get it when you ask for it?',
      'माग्दा पाउनुहुन्छ?',
      'Apakah dikembalikan bila Anda minta?',
    ),
    choices: [yes, no, silent],
    required: true,
    enableWhen: [
      { itemId: 'passport-keeping', operator: '=', answerCode: 'employer' },
      { itemId: 'passport-keeping', operator: '=', answerCode: 'agent' },
    ],
    enableBehavior: 'any',
    dimension: 'documents',
    sensitive: true,
  },
  {
    itemId: 'leave-freely',
    sectionId: 'freedom',
    type: 'single-choice',
    label: told(
      'Can you leave the site after work?',
      'काम सकेपछि बाहिर जान पाउनुहुन्छ?',
      'Bolehkah Anda keluar setelah bekerja?',
    ),
    choices: [yes, no, silent],
    required: true,
    dimension: 'freedom',
    sensitive: true,
    iloIndicator: 'restriction-of-movement',
    redLine: { codes: ['no'] },
    triggersCase: true,
  },
  {
    itemId: 'statements',
    sectionId: 'life',
    type: 'matrix',
    label: told('How much do you agree?', 'कत्तिको सहमत हुनुहुन्छ?', 'Seberapa setuju Anda?'),
    required: false,
  },
  statement(
    'respect',
    told('I am treated with respect.', 'मलाई सम्मान गरिन्छ।', 'Saya diperlakukan dengan hormat.'),
    'dignity',
  ),
  statement(
    'equal',
    told(
      'All nationalities are treated alike.',
      'सबै देशका कामदारलाई समान व्यवहार गरिन्छ।',
      'Semua kebangsaan diperlakukan sama.',
    ),
    'dignity',
  ),
  statement(
    'afraid',
    told('I am afraid of my supervisor.', 'मलाई सुपरभाइजरसँग डर लाग्छ।', 'Saya takut pada atasan saya.'),
    'harassment',
    'negative',
  ),
  statement(
    'shouting',
    told('We are shouted at.', 'हामीमाथि कराइन्छ।', 'Kami dibentak.'),
    'harassment',
    'negative',
  ),
  statement('machines', told('The machines are safe.', 'मेसिनहरू सुरक्षित छन्।', 'Mesin-mesinnya aman.'), 'osh'),
  statement(
    'gear',
    told(
      'I get the safety gear that I need.',
      'चाहिने सुरक्षा सामग्री पाउँछु।',
      'Saya mendapat alat pelindung yang saya perlukan.',
    ),
    'osh',
  ),
  statement('room', told('My room is clean.', 'मेरो कोठा सफा छ।', 'Kamar saya bersih.'), 'housing'),
  statement(
    'water',
    told('There is enough clean water.', 'सफा पानी पर्याप्त छ।', 'Air bersih cukup.'),
    'housing',
  ),
  statement(
    'complain',
    told('I know where to complain.', 'गुनासो कहाँ गर्ने थाहा छ।', 'Saya tahu ke mana harus mengadu.'),
    'grievance',
  ),
  statement(
    'listen',
    told('They listen to what workers say.', 'कामदारको कुरा सुनिन्छ।', 'Suara pekerja didengar.'),
    'voice',
  ),
  {
    itemId: 'problems',
    sectionId: 'life',
    type: 'multi-choice',
    label: told('What should change first?', 'पहिले के बदल्नुपर्छ?', 'Apa yang harus diubah dahulu?'),
    choices: [
      { code: 'food', label: told('Food', 'खाना', 'Makanan') },
      { code: 'heat', label: told('Heat', 'गर्मी', 'Panas') },
      { code: 'transport', label: told('Transport', 'यातायात', 'Transportasi') },
      { code: 'nothing', label: told('Nothing', 'केही पनि होइन', 'Tidak ada'), exclusive: true },
    ],
    required: false,
    constraint: { minChoices: 1, maxChoices: 2 },
  },
  {
    itemId: 'recommend',
    sectionId: 'life',
    type: 'nps',
    label: told(
      'Would you tell a friend to work here?',
      'साथीलाई यहाँ काम गर्न भन्नुहुन्छ?',
      'Apakah Anda menyarankan teman bekerja di sini?',
    ),
    scale: { minimum: 0, maximum: 10 },
    required: true,
    direction: 'positive',
  },
  {
    itemId: 'arrived',
    type: 'date',
    label: told('When did you come to the site?', 'यहाँ कहिले आउनुभयो?', 'Kapan Anda datang ke sini?'),
    required: false,
    constraint: { earliest: '2015-01-01', latest: '2025-12-31' },
  },
  {
    itemId: 'comment',
    type: 'text',
    label: told('Anything else?', 'अरू केही?', 'Ada yang lain?'),
    required: false,
    constraint: { maxLength: 500 },
  },
];
