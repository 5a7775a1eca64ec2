/** Whether a directory gives an amount that can be: what is missing, below zero or no number at all is not known. */
export const isAmount = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value >= 0;
