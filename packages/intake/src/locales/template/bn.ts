import type { TemplateWord } from '../../workbook/template-words.ts';

/** The words of templates in Bengali: a draft. */
export const bnTemplate: Readonly<Record<TemplateWord, string>> = {
  templateAbout: 'নির্দেশনা',
  templateHow: '{type}: এই ওয়ার্কবুক কীভাবে পূরণ করবেন',
  templateMain: '“{sheet}” শিটে প্রতিটি রেকর্ডের জন্য একটি সারি লিখুন। * চিহ্নিত কলাম পূরণ করতেই হবে।',
  templateItems: 'যা একাধিকবার ঘটতে পারে তার নিজস্ব শিট আছে: প্রতিটির জন্য একটি সারি, প্রথম কলামে রেকর্ডের আইডি।',
  templatePositions:
    '# চিহ্নিত কলাম একটি রেকর্ডের এন্ট্রি গোনে: প্রথমটির জন্য 1, দ্বিতীয়টির জন্য 2। কোনটি কোনটির সঙ্গে যুক্ত তা এতে বোঝা যায়।',
  templateLists: 'যে ঘরে বাছাইয়ের তালিকা আছে সেখানে একটি বেছে নিন। কোডও লেখা যায়।',
  templateSeveral: 'যে ঘরে একাধিক মান রাখা যায় সেখানে সেমিকোলন (;) দিয়ে আলাদা করুন।',
  templateDates: 'তারিখ আপনার অভ্যাসমতো লিখুন; ঘরে বছর-মাস-দিন দেখা যাবে।',
  templateTimes:
    'সময় লিখুন UTC থেকে ব্যবধানসহ, যেমন 2026-03-01T09:30:00+07:00, অথবা ওয়ার্কবুক যাচাইয়ের সময় ব্যবধানটি একবার জানান।',
  templateIds: 'ধূসর রঙের আইডিগুলো ব্যবহারের জন্য প্রস্তুত। শুধু এমন আইডি থাকা সারি পড়া হয় না।',
  templateProvenance: '“{group}” দিয়ে শুরু হওয়া কলাম খালি রাখা যায়: পড়ার সময় সেগুলো পূরণ হয়।',
  templateCheck: 'শেষ হলে ওয়ার্কবুক সংরক্ষণ করে যাচাই করুন: amparo check FILE',
  templateSheet: 'শিট',
  templateColumn: 'কলাম',
  templateRequired: 'আবশ্যক',
  templateContent: 'কী লিখবেন',
  templateExample: 'উদাহরণ',
  templateCodes: 'কোড',
  templateName: 'প্রোগ্রামের জন্য নাম',
  templateIfGroup: '“{group}”-এর কোনো কিছু পূরণ করা হলে আবশ্যক।',
  templateWithSeveral: 'একাধিক মান: ; দিয়ে আলাদা করুন',
  templateOwner: 'এই সারি যে রেকর্ডের, তার আইডি, “{sheet}” শিটে যেমন আছে।',
  templatePosition: 'এই সারি এই রেকর্ডের “{group}”-এর কততম এন্ট্রির: প্রথমটির জন্য 1।',
  templateNotListed: 'তালিকায় নেই',
  templateNotListedText: 'তালিকায় এমন কিছু নেই। এটি তালিকার কোড হলে তবেই রাখুন।',
  templateNotFitting: 'মেলে না',
  templateNotDate: 'প্রোগ্রাম এই তারিখ চেনে না। বছর-মাস-দিন লিখে দেখুন, যেমন 2026-03-25।',
  templateNotNumber: 'এখানে অঙ্কে লেখা সংখ্যা দরকার।',
  templateTooLong: 'লেখাটি এই ঘরে যতটা ধরে তার চেয়ে দীর্ঘ।',
};
