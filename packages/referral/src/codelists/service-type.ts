import { codelist } from '@amparo/core';

/**
 * Type of service. What a client needs and what a service gives. `primero` lists the service types of Primero
 * it corresponds to; `mustBeFree` marks what a client must never be charged for; `urgentPlace` marks services
 * of which a place must be known to be free before somebody is sent there; `protected` marks needs that put a
 * person in danger when others learn of them.
 */
export const serviceType = codelist({
  id: 'service-type',
  title: 'Type of service',
  description:
    'What a client needs and what a service gives. `primero` lists the service types of Primero it corresponds to; `mustBeFree` marks what a client must never be charged for; `urgentPlace` marks services of which a place must be known to be free before somebody is sent there; `protected` marks needs that put a person in danger when others learn of them.',
  source: 'Amparo; Primero lookup-service-type',
  codes: [
    { code: 'legal-aid', title: 'Legal aid', primero: ['legal_assistance_service'] },
    { code: 'wage-claim', title: 'Claim for wages', primero: ['legal_assistance_service'], mustBeFree: true },
    {
      code: 'documentation',
      title: 'Documents',
      definition: 'Passport, identity card, permit or travel document.',
      primero: ['registration_service'],
    },
    { code: 'shelter', title: 'Shelter', primero: ['safehouse_service'], urgentPlace: true },
    { code: 'medical', title: 'Medical care', primero: ['health_medical_service'] },
    { code: 'mhpss', title: 'Mental health and psychosocial support', primero: ['psychosocial_service'] },
    {
      code: 'gbv',
      title: 'Response to gender-based violence',
      primero: ['psychosocial_service', 'health_medical_service', 'safehouse_service'],
      mustBeFree: true,
      protected: true,
    },
    {
      code: 'trafficking',
      title: 'Protection of victims of trafficking',
      primero: ['safehouse_service', 'legal_assistance_service'],
      mustBeFree: true,
      protected: true,
    },
    { code: 'child-protection', title: 'Child protection', primero: ['child_protection_service'] },
    {
      code: 'family-tracing',
      title: 'Family tracing, mediation and reunification',
      primero: ['family_mediation_service', 'family_seunification_service'],
    },
    { code: 'repatriation', title: 'Return' },
    { code: 'insurance-claim', title: 'Insurance claim' },
    { code: 'social-security', title: 'Social security', primero: ['registration_service'] },
    { code: 'translation', title: 'Translation and interpretation' },
    { code: 'cash-assistance', title: 'Cash assistance' },
    {
      code: 'basic-needs',
      title: 'Food, water, clothes and other basic needs',
      primero: ['food_service', 'water_sanitation_service', 'nfi_clothes_shoes_service'],
    },
    { code: 'education', title: 'Education', primero: ['education_service'] },
    {
      code: 'skills-reintegration',
      title: 'Skills, livelihood and reintegration',
      primero: ['livelihoods_service'],
    },
    { code: 'police-protection', title: 'Police protection', primero: ['police_other_service'] },
    { code: 'labour-inspection', title: 'Labour inspection' },
    { code: 'job-transfer', title: 'Change of employer' },
    { code: 'consular', title: 'Consular help' },
    { code: 'other', title: 'Other', primero: ['other_service'] },
  ],
});
