/** Work that migrant workers of the samples do. */
export interface Sector {
  /** ISCO-08. */
  readonly occupation: string;
  /** ISIC Rev.4. */
  readonly industry: string;
  /** How such an employer is named. */
  readonly words: readonly string[];
  /** Share of women. */
  readonly women: number;
  /** Whether the work is often found on lists of hazardous work. */
  readonly hazardous: boolean;
  /** Whether brands buy from such workplaces. */
  readonly supplies: boolean;
}

const sector = (
  occupation: string,
  industry: string,
  words: readonly string[],
  women: number,
  hazardous = false,
  supplies = false,
): Sector => ({ occupation, industry, words, women, hazardous, supplies });

/** The sectors, by name. */
export const sectors = {
  garments: sector('8153', '1410', ['Garments', 'Apparel', 'Knitwear'], 0.8, false, true),
  electronics: sector('8212', '2610', ['Electronics', 'Circuits', 'Components'], 0.6, false, true),
  gloves: sector('8141', '2219', ['Gloves', 'Rubber Products', 'Latex'], 0.2, true, true),
  'palm-oil': sector('9211', '0126', ['Plantations', 'Estates', 'Palm Oil'], 0.2, true, true),
  construction: sector('9313', '4100', ['Builders', 'Contracting', 'Construction'], 0.05, true),
  metal: sector('7212', '2511', ['Metal Works', 'Precision', 'Fabrication'], 0.1, true, true),
  fishing: sector('6223', '0311', ['Fishery', 'Deep Sea', 'Trawlers'], 0.02, true, true),
  seafood: sector('8160', '1020', ['Seafood', 'Frozen Foods', 'Shrimp'], 0.6, false, true),
  farming: sector('9211', '0113', ['Farm', 'Vegetables', 'Growers'], 0.4, true),
  cleaning: sector('9112', '8121', ['Cleaning', 'Facility Services', 'Maintenance'], 0.5),
  hospitality: sector('5131', '5610', ['Restaurants', 'Catering', 'Hospitality'], 0.4),
  security: sector('5414', '8010', ['Security', 'Guarding', 'Protection Services'], 0.05),
  driving: sector('8322', '4922', ['Transport', 'Limousine', 'Delivery'], 0.03),
  care: sector('5321', '8710', ['Care Home', 'Nursing Home', 'Elderly Care'], 0.9),
  'domestic-work': sector('9111', '9700', [], 0.95),
} as const satisfies Readonly<Record<string, Sector>>;

/** Which sector. */
export type SectorName = keyof typeof sectors;
