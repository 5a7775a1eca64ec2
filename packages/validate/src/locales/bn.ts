import type { Catalogue } from '@amparo/core';

/** Messages in Bengali: a draft that awaits review by a native speaker who knows the field. */
export const bn: Catalogue = {
  language: 'bn',
  status: 'draft',
  messages: {
    'validate.no-record-type': {
      what: 'রেকর্ডটি কোন ধরনের, তা রেকর্ডে লেখা নেই।',
      why: 'প্রতিটি ধরনের নিজস্ব ফিল্ড ও নিয়ম আছে।',
      fix: '`as` অপশনে অথবা `recordType` ফিল্ডে ধরনটি দিন।',
    },
    'validate.unknown-record-type': {
      what: 'রেকর্ডের এই ধরন এখানে জানা ধরনগুলোর ({known}) মধ্যে নেই।',
      why: 'প্রতিটি ধরনের নিজস্ব ফিল্ড ও নিয়ম আছে।',
      fix: 'বানান যাচাই করুন, অথবা প্যাকেজটি হালনাগাদ করুন।',
    },
  },
  words: {
    head: '{tool} {source} যাচাই করেছে, মানদণ্ড {standard}।',
    draft: 'এই ভাষার লেখাগুলো খসড়া; কোনো মাতৃভাষীর দেখে দেওয়া বাকি আছে।',
    records:
      '{read, plural, =0 {কোনো রেকর্ড পড়া হয়নি} one {#টি রেকর্ড পড়া হয়েছে} other {#টি রেকর্ড পড়া হয়েছে}}: ত্রুটি আছে {errors, number}টিতে, শুধু সতর্কতা আছে {warnings, number}টিতে, কোনো সমস্যা নেই {clean, number}টিতে।',
    typeRecords: '{count, plural, one {#টি রেকর্ড} other {#টি রেকর্ড}}',
    typeFromData: 'ধরন তথ্যেই লেখা আছে',
    typeFromFields: 'ধরন ফিল্ডের নাম থেকে জানা',
    typeFromHeadings: 'ধরন কলামের শিরোনাম থেকে জানা',
    typeGiven: 'ধরন --as দিয়ে দেওয়া',
    typeUnknown: 'ধরন জানা নেই',
    readable: 'পড়া যায়',
    followsStandard: 'মানদণ্ড মেনে চলে',
    safeToShare: 'অন্যকে দেওয়া নিরাপদ',
    yes: 'হ্যাঁ',
    no: 'না',
    readableNo: 'ফাইলের কিছু অংশ পড়া যায়নি; নিচে দেখুন',
    followsNo: '{errors, plural, =0 {কিছু নিয়ম চালানো যায়নি} one {#টি ত্রুটি} other {#টি ত্রুটি}}',
    safeNo:
      '{special, plural, =0 {} one {#টি ফিল্ড ব্যক্তির সবচেয়ে বেশি ক্ষতি করতে পারে} other {#টি ফিল্ড ব্যক্তির সবচেয়ে বেশি ক্ষতি করতে পারে}}{both, select, yes {, } other {}}{personal, plural, =0 {} one {#টি ফিল্ড ব্যক্তিগত} other {#টি ফিল্ড ব্যক্তিগত}}। শুধু প্রাপকের জন্য তৈরি করা কপি দিন।',
    safeInternal:
      '{internal, plural, one {#টি ফিল্ড অভ্যন্তরীণ ব্যবহারের জন্য} other {#টি ফিল্ড অভ্যন্তরীণ ব্যবহারের জন্য}}। শুধু প্রাপকের জন্য তৈরি করা কপি দিন।',
    safeUnknown: 'ফাইলের কিছু অংশ পড়া হয়নি বা চেনা যায়নি, তাই সেগুলো সম্পর্কে কিছু বলা যায় না',
    causes: 'কী কী দেখতে হবে, কারণ অনুযায়ী:',
    nothing: 'সংশোধন করার কিছু নেই।',
    error: 'ত্রুটি',
    warning: 'সতর্কতা',
    note: 'টীকা',
    times: '{count, plural, one {একবার} other {# বার}}',
    type: 'ধরন',
    where: 'কোথায়',
    why: 'কেন',
    fix: 'করণীয়',
    code: 'কোড',
    more: 'এবং আরও {count, number}টি',
    row: 'সারি {row}',
    line: 'লাইন {line}',
    lineColumn: 'লাইন {line}, অক্ষরের অবস্থান {column}',
    notListed:
      '{count, plural, one {পাওয়া আরও #টি বিষয় ওপরে গোনা হয়েছে, কিন্তু JSON প্রতিবেদনের তালিকায় নেই} other {পাওয়া আরও #টি বিষয় ওপরে গোনা হয়েছে, কিন্তু JSON প্রতিবেদনের তালিকায় নেই}}।',
    notEvaluated:
      '{rules, plural, one {#টি নিয়ম} other {#টি নিয়ম}} {times, plural, one {একবার} other {# বার}} চালানো যায়নি, কারণ {rules, plural, one {নিয়মটি} other {নিয়মগুলো}} যা পড়ে তাতে ভুল আছে। আগে সেগুলো সংশোধন করুন।',
    missing: 'যেসব নিয়ম রেকর্ডের তুলনা করে, সেগুলো এগুলো দেখতে পারেনি, কারণ যাচাই করা রেকর্ডের মধ্যে এগুলো নেই:',
    missingRules: '{rules, plural, one {#টি নিয়ম} other {#টি নিয়ম}}',
    missingHint: 'একাধিক ফাইল একসঙ্গে যাচাই করা যায়: amparo check FILE FILE',
    total:
      '{errors, plural, =0 {কোনো ত্রুটি নেই} one {#টি ত্রুটি} other {#টি ত্রুটি}}, {warnings, plural, =0 {কোনো সতর্কতা নেই} one {#টি সতর্কতা} other {#টি সতর্কতা}}, {notes, plural, =0 {কোনো টীকা নেই} one {#টি টীকা} other {#টি টীকা}}।',
    explain: 'কোনো কোড সম্পর্কে আরও জানতে: amparo explain CODE',
    noValues: 'এই প্রতিবেদনে ফাইলে লেখা কোনো তথ্য নেই, তাই এটি ইমেইলে পাঠানো যায়।',
  },
};
