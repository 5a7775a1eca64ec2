import type { TemplateWord } from '../../workbook/template-words.ts';

/** The words of templates in Nepali: a draft. */
export const neTemplate: Readonly<Record<TemplateWord, string>> = {
  templateAbout: 'निर्देशन',
  templateHow: '{type}: यो कार्यपुस्तिका कसरी भर्ने',
  templateMain: '“{sheet}” पानामा प्रत्येक अभिलेखका लागि एक पङ्क्ति लेख्नुहोस्। * चिह्न भएका स्तम्भ भर्नै पर्छ।',
  templateItems: 'धेरै पटक हुन सक्ने कुराको आफ्नै पाना छ: प्रत्येकका लागि एक पङ्क्ति, पहिलो स्तम्भमा अभिलेखको आईडी।',
  templatePositions:
    '# चिह्न भएका स्तम्भले एउटै अभिलेखका प्रविष्टि गन्छन्: पहिलोका लागि 1, दोस्रोका लागि 2। कुन कुरा कोसँग जोडिएको छ भनी यसले देखाउँछ।',
  templateLists: 'कोठामा छान्ने सूची भए एउटा छान्नुहोस्। कोड पनि लेख्न सकिन्छ।',
  templateSeveral: 'एउटै कोठामा धेरै मान राख्न मिल्ने ठाउँमा अर्धविराम (;) ले छुट्याउनुहोस्।',
  templateDates: 'मिति आफूले लेख्ने गरेअनुसार टाइप गर्नुहोस्; कोठाले वर्ष-महिना-दिन देखाउँछ।',
  templateTimes:
    'समय UTC सँगको अन्तरसहित लेख्नुहोस्, जस्तै 2026-03-01T09:30:00+07:00, वा कार्यपुस्तिका जाँच्दा अन्तर एक पटक बताउनुहोस्।',
  templateIds: 'खैरो रङका आईडी प्रयोगका लागि तयार छन्। त्यस्तो आईडी मात्र भएका पङ्क्ति पढिँदैनन्।',
  templateProvenance: '“{group}” बाट सुरु हुने स्तम्भ खाली छोड्न सकिन्छ: पढ्दा ती भरिन्छन्।',
  templateCheck: 'सकिएपछि कार्यपुस्तिका सुरक्षित गरी जाँच्नुहोस्: amparo check FILE',
  templateSheet: 'पाना',
  templateColumn: 'स्तम्भ',
  templateRequired: 'अनिवार्य',
  templateContent: 'के लेख्ने',
  templateExample: 'उदाहरण',
  templateCodes: 'कोड',
  templateName: 'कार्यक्रमका लागि नाम',
  templateIfGroup: '“{group}” को कुनै पनि कुरा भरिएमा अनिवार्य।',
  templateWithSeveral: 'धेरै मान: ; ले छुट्याउनुहोस्',
  templateOwner: 'यो पङ्क्ति जुन अभिलेखको हो, त्यसको आईडी, “{sheet}” पानामा जस्तै।',
  templatePosition: 'यो पङ्क्ति यस अभिलेखको “{group}” को कति औँ प्रविष्टिको हो: पहिलोका लागि 1।',
  templateNotListed: 'सूचीमा छैन',
  templateNotListedText: 'सूचीमा यस्तो प्रविष्टि छैन। यो सूचीको कोड हो भने मात्र राख्नुहोस्।',
  templateNotFitting: 'मिल्दैन',
  templateNotDate: 'यो कार्यक्रमले चिन्ने मिति होइन। वर्ष-महिना-दिन लेखेर हेर्नुहोस्, जस्तै 2026-03-25।',
  templateNotNumber: 'यहाँ अङ्कमा लेखिएको सङ्ख्या चाहिन्छ।',
  templateTooLong: 'यो पाठ फाँटमा अट्नेभन्दा लामो छ।',
};
