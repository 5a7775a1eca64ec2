import type { Agreement } from '../generated/agreement.ts';
import { belgiumPhilippines } from './belgium-philippines.ts';
import { canadaPhilippines } from './canada-philippines.ts';
import { chinaJapan } from './china-japan.ts';
import { japanKorea } from './japan-korea.ts';
import { japanPhilippines } from './japan-philippines.ts';
import { philippinesSwitzerland } from './philippines-switzerland.ts';

/**
 * Facts of bilateral agreements of Asian countries as public sources give them, as records to start from. They are
 * samples: check each against the text of the agreement before relying on it. What was not read is absent.
 *
 * The agreements of the Philippines with Austria, Denmark, France and the United Kingdom are not here: the day on
 * which they came into force was not found in the sources that were read.
 *
 * @example
 * ```ts
 * import { bilateralAgreements } from '@amparo/portability/samples';
 * bilateralAgreements.every((agreement) => agreement.checkedAgainstText === false); // true
 * ```
 */
export const bilateralAgreements: readonly Agreement[] = [
  belgiumPhilippines,
  canadaPhilippines,
  chinaJapan,
  japanKorea,
  japanPhilippines,
  philippinesSwitzerland,
];
