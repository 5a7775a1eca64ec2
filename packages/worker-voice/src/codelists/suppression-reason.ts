import { codelist } from '@amparo/core';

/** Reason for suppression. Why a figure is not shown. `obsStatus` and `confStatus` are its statuses in SDMX. */
export const suppressionReason = codelist({
  id: 'suppression-reason',
  title: 'Reason for suppression',
  description: 'Why a figure is not shown. `obsStatus` and `confStatus` are its statuses in SDMX.',
  source: 'Amparo; crosswalk to SDMX CL_OBS_STATUS and CL_CONF_STATUS',
  codes: [
    { code: 'primary-threshold', title: 'Too few responses', obsStatus: 'Q', confStatus: 'C' },
    { code: 'secondary', title: 'Would give away another figure', obsStatus: 'Q', confStatus: 'S' },
    { code: 'promise', title: 'Promised to respondents', obsStatus: 'Q', confStatus: 'C' },
    { code: 'dominance', title: 'One answer makes up most of it', obsStatus: 'Q', confStatus: 'C' },
    { code: 'zero-disclosure', title: 'All answered the same', obsStatus: 'Q', confStatus: 'C' },
  ],
});
