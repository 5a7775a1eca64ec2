import type { Catalogue } from '@amparo/core';

/** Messages in Nepali: a draft that awaits review by a native speaker who knows the field. */
export const ne: Catalogue = {
  language: 'ne',
  status: 'draft',
  messages: {
    'validate.no-record-type': {
      what: 'यो कुन प्रकारको अभिलेख हो, अभिलेखमा लेखिएको छैन।',
      why: 'हरेक प्रकारका आफ्नै फिल्ड र नियम हुन्छन्।',
      fix: 'प्रकार `as` विकल्पमा वा `recordType` फिल्डमा दिनुहोस्।',
    },
    'validate.unknown-record-type': {
      what: 'अभिलेखको यो प्रकार यहाँ चिनिएका प्रकार ({known}) मध्येको होइन।',
      why: 'हरेक प्रकारका आफ्नै फिल्ड र नियम हुन्छन्।',
      fix: 'हिज्जे जाँच्नुहोस्, वा प्याकेज अद्यावधिक गर्नुहोस्।',
    },
  },
  words: {
    head: '{tool} ले {source} जाँच्यो, मापदण्ड {standard}।',
    draft: 'यस भाषाका शब्दहरू मस्यौदा हुन्; मातृभाषीले हेरिदिन बाँकी छ।',
    records:
      '{read, plural, =0 {कुनै अभिलेख पढिएन} one {# अभिलेख पढियो} other {# अभिलेख पढिए}}: त्रुटि भएका {errors, number}, चेतावनी मात्र भएका {warnings, number}, केही समस्या नभएका {clean, number}।',
    typeRecords: '{count, plural, one {# अभिलेख} other {# अभिलेख}}',
    typeFromData: 'प्रकार तथ्याङ्कमै लेखिएको',
    typeFromFields: 'प्रकार फिल्डका नामबाट थाहा भएको',
    typeFromHeadings: 'प्रकार स्तम्भका शीर्षकबाट थाहा भएको',
    typeGiven: 'प्रकार --as बाट दिइएको',
    typeUnknown: 'प्रकार थाहा छैन',
    readable: 'पढ्न सकिने',
    followsStandard: 'मापदण्डअनुसारको',
    safeToShare: 'साझा गर्न सुरक्षित',
    yes: 'हो',
    no: 'होइन',
    readableNo: 'फाइलका केही भाग पढ्न सकिएन; तल हेर्नुहोस्',
    followsNo: '{errors, plural, =0 {केही नियम चलाउन सकिएन} one {# त्रुटि} other {# त्रुटि}}',
    safeNo:
      '{special, plural, =0 {} one {# फिल्डले व्यक्तिलाई सबैभन्दा बढी हानि गर्न सक्छ} other {# फिल्डले व्यक्तिलाई सबैभन्दा बढी हानि गर्न सक्छन्}}{both, select, yes {, } other {}}{personal, plural, =0 {} one {# फिल्ड व्यक्तिगत छ} other {# फिल्ड व्यक्तिगत छन्}}। पाउनेका लागि भनेर बनाइएको प्रति मात्र साझा गर्नुहोस्।',
    safeInternal:
      '{internal, plural, one {# फिल्ड आन्तरिक प्रयोगका लागि हो} other {# फिल्ड आन्तरिक प्रयोगका लागि हुन्}}। पाउनेका लागि भनेर बनाइएको प्रति मात्र साझा गर्नुहोस्।',
    safeUnknown: 'फाइलका केही भाग पढिएनन् वा चिनिएनन्, त्यसैले तिनबारे केही भन्न सकिँदैन',
    causes: 'के-के हेर्ने, कारणअनुसार:',
    nothing: 'सच्याउनुपर्ने केही छैन।',
    error: 'त्रुटि',
    warning: 'चेतावनी',
    note: 'टिप्पणी',
    times: '{count, plural, one {एक पटक} other {# पटक}}',
    type: 'प्रकार',
    where: 'कहाँ',
    why: 'किन',
    fix: 'के गर्ने',
    code: 'कोड',
    more: 'र थप {count, number}',
    row: 'पङ्क्ति {row}',
    line: 'लाइन {line}',
    lineColumn: 'लाइन {line}, अक्षर स्थान {column}',
    notListed:
      '{count, plural, one {भेटिएको थप # कुरा माथि गनिएको छ, तर JSON प्रतिवेदनको सूचीमा छैन} other {भेटिएका थप # कुरा माथि गनिएका छन्, तर JSON प्रतिवेदनको सूचीमा छैनन्}}।',
    notEvaluated:
      '{rules, plural, one {# नियम} other {# नियम}} {times, plural, one {एक पटक} other {# पटक}} चलाउन सकिएन, किनभने {rules, plural, one {त्यसले} other {तिनले}} पढ्ने जानकारीमा गल्ती छ। पहिले ती गल्ती सच्याउनुहोस्।',
    missing: 'अभिलेख तुलना गर्ने नियमले यी हेर्न सकेनन्, किनभने जाँचिएका अभिलेखमा यी छैनन्:',
    missingRules: '{rules, plural, one {# नियम} other {# नियम}}',
    missingHint: 'धेरै फाइल सँगै जाँच्न सकिन्छ: amparo check FILE FILE',
    total:
      '{errors, plural, =0 {त्रुटि छैन} one {# त्रुटि} other {# त्रुटि}}, {warnings, plural, =0 {चेतावनी छैन} one {# चेतावनी} other {# चेतावनी}}, {notes, plural, =0 {टिप्पणी छैन} one {# टिप्पणी} other {# टिप्पणी}}।',
    explain: 'कुनै कोडबारे थप जान्न: amparo explain CODE',
    noValues: 'फाइलमा भरिएका कुनै जानकारी यस प्रतिवेदनमा छैनन्, त्यसैले यसलाई इमेलबाट पठाउन सकिन्छ।',
  },
};
