import type { Catalogue } from '@amparo/core';

/** Messages in Urdu: a draft that awaits review by a native speaker who knows the field. */
export const ur: Catalogue = {
  language: 'ur',
  status: 'draft',
  messages: {
    'validate.no-record-type': {
      what: 'ریکارڈ میں نہیں لکھا کہ وہ کس قسم کا ہے۔',
      why: 'ہر قسم کے اپنے خانے اور اصول ہیں۔',
      fix: 'قسم اختیار `as` سے یا خانے `recordType` میں بتائیں۔',
    },
    'validate.unknown-record-type': {
      what: 'ریکارڈ کی یہ قسم یہاں معلوم اقسام ({known}) میں نہیں۔',
      why: 'ہر قسم کے اپنے خانے اور اصول ہیں۔',
      fix: 'ہجے دیکھیں، یا پیکیج اپ ڈیٹ کریں۔',
    },
  },
  words: {
    head: '{tool} نے {source} کی جانچ کی، معیار {standard}۔',
    draft: 'اس زبان کے الفاظ مسودہ ہیں اور کسی اہل زبان کے جائزے کے منتظر ہیں۔',
    partly: 'جس کا ترجمہ ابھی نہیں ہوا وہ انگریزی میں ہے۔',
    records:
      '{read, plural, =0 {کوئی ریکارڈ نہیں پڑھا گیا} one {# ریکارڈ پڑھا گیا} other {# ریکارڈ پڑھے گئے}}: غلطیوں والے {errors, number}، صرف انتباہ والے {warnings, number}، درست {clean, number}۔',
    typeRecords: '{count, plural, one {# ریکارڈ} other {# ریکارڈ}}',
    typeFromData: 'قسم ڈیٹا میں لکھی ہے',
    typeFromFields: 'قسم خانوں کے ناموں سے معلوم ہوئی',
    typeFromHeadings: 'قسم سرخیوں سے معلوم ہوئی',
    typeGiven: 'قسم --as سے بتائی گئی',
    typeUnknown: 'قسم معلوم نہیں',
    readable: 'پڑھنے کے قابل',
    followsStandard: 'معیار کے مطابق',
    safeToShare: 'دوسروں کو دینا محفوظ',
    yes: 'ہاں',
    no: 'نہیں',
    readableNo: 'فائل کے کچھ حصے پڑھے نہیں جا سکے؛ نیچے دیکھیں',
    followsNo: '{errors, plural, =0 {کچھ اصول لاگو نہیں کیے جا سکے} one {# غلطی} other {# غلطیاں}}',
    safeNo:
      '{special, plural, =0 {} one {# خانہ کسی شخص کو سب سے زیادہ نقصان پہنچا سکتا ہے} other {# خانے کسی شخص کو سب سے زیادہ نقصان پہنچا سکتے ہیں}}{both, select, yes {، } other {}}{personal, plural, =0 {} one {# خانہ ذاتی ہے} other {# خانے ذاتی ہیں}}۔ صرف وہی نسخہ دیں جو وصول کنندہ کے لیے بنایا گیا ہو۔',
    safeInternal:
      '{internal, plural, one {# خانہ اندرونی استعمال کے لیے ہے} other {# خانے اندرونی استعمال کے لیے ہیں}}۔ صرف وہی نسخہ دیں جو وصول کنندہ کے لیے بنایا گیا ہو۔',
    safeUnknown: 'فائل کے کچھ حصے پڑھے نہیں گئے یا معلوم نہیں، اس لیے ان کے بارے میں کچھ نہیں کہا جا سکتا',
    questions:
      '{count, plural, one {ایک سوال آپ کے جواب کا منتظر ہے} other {# سوال آپ کے جواب کے منتظر ہیں}}۔ ایک جواب ان تمام سیلوں کو درست کر دیتا ہے جن سے اس کا تعلق ہے:',
    questionCells: '{cells, plural, one {# سیل جواب کا منتظر ہے} other {# سیل جواب کے منتظر ہیں}}۔',
    questionSpeaks:
      '{cells, plural, one {# سیل صرف اسی طرح پڑھا جا سکتا ہے} other {# سیل صرف اسی طرح پڑھے جا سکتے ہیں}}',
    questionsHint:
      'جانچ دوبارہ --answers answers.json کے ساتھ چلائیں: سوال اس فائل میں لکھ دیے جاتے ہیں۔ وہیں جواب دیں، دوبارہ چلائیں، اور اسی فارم کے اگلے ایکسپورٹ کے لیے فائل سنبھال کر رکھیں۔',
    questionsKept:
      'سوال {file} میں لکھ دیے گئے ہیں۔ وہیں جواب دیں، اسی --answers کے ساتھ دوبارہ جانچیں، اور اسی فارم کے اگلے ایکسپورٹ کے لیے فائل رکھیں۔',
    answersSafe: 'جوابوں کی فائل میں خانوں کے الفاظ ہو سکتے ہیں: اسے ڈیٹا جتنا ہی محفوظ رکھیں۔',
    causes: 'کیا دیکھنا ہے، وجہ کے لحاظ سے:',
    nothing: 'کچھ درست کرنے کی ضرورت نہیں۔',
    error: 'غلطی',
    warning: 'انتباہ',
    note: 'نوٹ',
    times: '{count, plural, one {ایک بار} other {# بار}}',
    type: 'قسم',
    where: 'کہاں',
    why: 'کیوں',
    fix: 'حل',
    code: 'کوڈ',
    more: 'اور {count, number} مزید',
    row: 'قطار {row}',
    line: 'سطر {line}',
    lineColumn: 'سطر {line}، کالم {column}',
    notListed:
      '{count, plural, one {# مزید نتیجہ اوپر گنا گیا ہے مگر JSON رپورٹ میں درج نہیں} other {# مزید نتائج اوپر گنے گئے ہیں مگر JSON رپورٹ میں درج نہیں}}۔',
    notListedHere:
      '{count, plural, one {# مزید نتیجہ گنا گیا ہے مگر یہاں درج نہیں} other {# مزید نتائج گنے گئے ہیں مگر یہاں درج نہیں}}۔',
    notEvaluated:
      '{rules, plural, one {# اصول} other {# اصول}} {times, plural, one {ایک بار} other {# بار}} لاگو نہیں {rules, plural, one {ہوا} other {ہوئے}}، کیونکہ {rules, plural, one {جو کچھ وہ پڑھتا ہے} other {جو کچھ وہ پڑھتے ہیں}} اس میں غلطیاں ہیں۔ پہلے وہ درست کریں۔',
    missing: 'ریکارڈوں کا موازنہ کرنے والے اصول انہیں نہیں دیکھ سکے، کیونکہ یہ جانچے گئے ریکارڈوں میں نہیں:',
    missingRules: '{rules, plural, one {# اصول} other {# اصول}}',
    missingHint: 'فائلیں ایک ساتھ جانچی جا سکتی ہیں: amparo check FILE FILE',
    total:
      '{errors, plural, =0 {کوئی غلطی نہیں} one {# غلطی} other {# غلطیاں}}، {warnings, plural, =0 {کوئی انتباہ نہیں} one {# انتباہ} other {# انتباہ}}، {notes, plural, =0 {کوئی نوٹ نہیں} one {# نوٹ} other {# نوٹ}}۔',
    explain: 'کسی کوڈ کے بارے میں مزید: amparo explain CODE',
    noValues:
      'اس رپورٹ میں خانوں کی کوئی قدر نہیں ہے، اس لیے اسے ای میل سے بھیجا جا سکتا ہے۔ اس میں فائلوں اور شیٹوں کے نام نظر آتے ہیں: اگر کسی میں شخص کا نام ہو تو پہلے وہ نام بدلیں۔',
    pageTitle: 'جانچ کی رپورٹ',
    checkedWith: '{tool}، معیار {standard}',
    checked: 'کیا جانچا گیا',
    file: 'فائل',
    format: 'فارمیٹ',
    recordsColumn: 'ریکارڈ',
    howKnown: 'قسم کیسے معلوم ہوئی',
    withErrors: 'غلطیوں والے',
    withWarnings: 'صرف انتباہ والے',
    withoutFindings: 'درست',
    recordsChart: 'ریکارڈ، ان میں ملنے والے نتائج کے لحاظ سے',
    causesChart: 'نتائج، وجہ کے لحاظ سے',
    fieldsChart: 'نتائج، کالم کے لحاظ سے',
    cause: 'وجہ',
    column: 'کالم',
    wholeRecord: 'کوئی ایک کالم نہیں',
    findingsColumn: 'نتائج',
    figures: 'یہی اعداد جدول میں',
    others: 'باقی سب',
    all: 'سب',
    search: 'اس فہرست میں تلاش کریں',
    shown: 'دکھائے گئے:',
    openAll: 'سب کھولیں',
    closeAll: 'سب بند کریں',
    changes: 'پڑھتے وقت کیا بدلا گیا',
    changesHint: 'آپ کی فائل جیسی تھی ویسی ہی ہے۔ تبدیلیاں ان ریکارڈوں میں ہیں جو اس سے بنائے گئے۔',
    notChecked: 'کس کی جانچ نہیں ہو سکی',
    rulesNotRun: 'جو اصول لاگو نہیں ہوئے',
    sharedFields: 'بھرے ہوئے خانے',
    fieldsSpecial: 'کسی شخص کو سب سے زیادہ نقصان پہنچا سکتے ہیں',
    fieldsPersonal: 'ذاتی',
    fieldsInternal: 'اندرونی استعمال کے لیے',
    overview: 'ریکارڈ اعداد میں',
    overviewHint:
      '{least, number} سے کم ریکارڈوں یا لوگوں کے گروہ نہیں دکھائے جاتے، نہ وہ اعداد جن سے ان کا حساب لگایا جا سکے۔',
    overviewFew:
      'ریکارڈ یا لوگ {least, number} سے کم ہیں۔ یہ اتنے کم ہیں کہ کوئی عدد محفوظ طریقے سے نہیں دکھایا جا سکتا۔',
    overviewPromise:
      'کوئی عدد نہیں دکھایا گیا، کیونکہ معلوم نہیں کہ لوگوں سے کتنے چھوٹے گروہ کو دکھانے کا وعدہ ہوا تھا۔ یہ ایک اور ریکارڈ ({type}) میں لکھا ہے؛ اسے ان کے ساتھ جانچیں۔',
    tooFew: 'محفوظ طریقے سے دکھانے کے لیے بہت کم',
    several: 'ایک سے زیادہ',
    notRecorded: 'درج نہیں',
    notACode: 'فہرست کا کوڈ نہیں',
    markedFindings: 'نتائج',
    markedChanges: 'تبدیلیاں',
    markedAboutFindings:
      'ان نتائج کے سیل رنگین ہیں، اور ہر ایک پر تبصرہ ہے۔ آپ نے جو لکھا تھا وہ ویسا ہی ہے۔ اسے یہاں یا اپنی فائل میں درست کریں، پھر دوبارہ جانچیں۔',
    markedAboutChanges:
      'یہ سیل اس شکل سے مختلف پڑھے گئے جو ان میں نظر آتی ہے، اور اس میں کوئی شک نہیں تھا۔ سیل ویسے ہی ہیں جیسے تھے؛ ان کا رنگ نیلا ہے۔',
    markedKeepSafe:
      'اس ورک بک میں وہ سب کچھ ہے جو آپ کی فائل میں ہے۔ اسے اتنی ہی حفاظت سے رکھیں، اور آگے نہ بھیجیں۔',
    markedNoChanges: 'کوئی سیل مختلف شکل میں نہیں پڑھا گیا۔',
    markedKind: 'نوعیت',
    markedSheet: 'شیٹ',
    markedCell: 'سیل',
    markedHeading: 'سرخی',
    markedWhat: 'کیا ملا',
    markedBefore: 'سیل میں',
    markedAfter: 'کیا پڑھا گیا',
    markedDone: 'کیا کیا گیا',
    markedMoreInCell:
      'اس سیل کے بارے میں {count, plural, one {# مزید نتیجہ شیٹ “{sheet}” پر ہے} other {# مزید نتائج شیٹ “{sheet}” پر ہیں}}۔',
    markedWithoutComment:
      'شیٹ “{sheet}” پر {count, plural, one {# مزید سیل رنگین ہے مگر اس پر تبصرہ نہیں} other {# مزید سیل رنگین ہیں مگر ان پر تبصرے نہیں}}، کیونکہ یہ بہت زیادہ ہیں۔ وہ اس فہرست میں ہیں۔',
    markedChangesNotListed:
      '{count, plural, one {# مزید تبدیلی درج نہیں۔} other {# مزید تبدیلیاں درج نہیں۔}}',
    markedNotMarked:
      '{count, plural, one {# مزید نتیجہ گنا گیا مگر نہ نشان زد ہے نہ درج} other {# مزید نتائج گنے گئے مگر نہ نشان زد ہیں نہ درج}}، کیونکہ یہ بہت زیادہ ہیں۔ پہلے انہیں درست کریں، پھر دوبارہ جانچیں۔',
    markedRowsUnread:
      'جو قطاریں پڑھی نہیں جا سکیں وہ اس ورک بک میں خالی ہیں۔ وہ صرف آپ کی اپنی فائل میں ہیں۔',
  },
};
