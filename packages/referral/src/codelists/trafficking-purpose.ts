import { codelist } from '@amparo/core';

/** Purpose of trafficking. To what end it was done. `htcds` is the type of exploitation it corresponds to. */
export const traffickingPurpose = codelist({
  id: 'trafficking-purpose',
  title: 'Purpose of trafficking',
  description: 'To what end it was done. `htcds` is the type of exploitation it corresponds to.',
  source:
    'Protocol to Prevent, Suppress and Punish Trafficking in Persons (2000), Article 3(a); Directive 2011/36/EU, Article 2(3); IOM HTCDS 2.0, vic_TypeOfExploitation',
  codes: [
    { code: 'forced-labour', title: 'Forced labour or services', htcds: 'ForcedLabour' },
    { code: 'slavery', title: 'Slavery or similar practices', htcds: 'Servitude' },
    { code: 'servitude', title: 'Servitude', htcds: 'Servitude' },
    { code: 'sexual-exploitation', title: 'Sexual exploitation', htcds: 'SexualExploitation' },
    {
      code: 'forced-criminality',
      title: 'Forced criminality',
      definition: 'Forced to commit crimes, such as online fraud in closed compounds.',
      htcds: 'Other',
    },
    { code: 'forced-begging', title: 'Forced begging', htcds: 'ForcedBegging' },
    { code: 'forced-marriage', title: 'Forced marriage', htcds: 'ForcedMarriage' },
    { code: 'child-labour', title: 'Child labour', htcds: 'ChildLabour' },
    {
      code: 'forced-military',
      title: 'Forced military service by non-state actors',
      htcds: 'ForcedMilitaryByNonStateActors',
    },
    { code: 'organ-removal', title: 'Removal of organs', htcds: 'OrganRemoval' },
    { code: 'forced-adoption', title: 'Forced adoption', htcds: 'ForcedAdoption' },
    { code: 'surrogacy', title: 'Forced surrogacy', htcds: 'Surrogacy' },
    { code: 'other', title: 'Other exploitation', htcds: 'Other' },
  ],
});
