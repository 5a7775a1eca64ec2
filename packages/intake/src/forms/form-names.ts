/**
 * Columns that programs for forms write beside the answers, exactly as they write them. Sources: KoboToolbox formpack
 * (`reporting/export.py`, `copy_fields`), ODK XForms specification (metadata), ODK Central API (submissions as CSV), ODK
 * Briefcase and SurveyCTO exports.
 */

/** What says little about anybody. */
const plainNames: readonly string[] = [
  ...['_id', '_uuid', '_submission_time', '_validation_status', '_status', '__version__', '_tags', '_index'],
  ...[
    '_parent_index',
    '_parent_table_name',
    '_xform_id_string',
    '_xform_id',
    '_version_',
    '_version',
    '__id',
  ],
  ...['_attachments', '_bamboo_dataset_id', '_date_modified', '_edited', '_duration', '_review_status'],
  ...['_media_all_received', '_total_media', '_media_count', '_root_uuid', 'formhub/uuid', 'rootUuid'],
  ...['meta/instanceID', 'meta/deprecatedID', 'meta/rootUuid', 'meta-instanceID', 'meta-deprecatedID'],
  ...['instanceID', 'deprecatedID', 'start', 'end', 'today', 'SubmissionDate', 'CompletionDate', 'KEY'],
  ...['PARENT_KEY', 'AttachmentsPresent', 'AttachmentsExpected', 'Status', 'ReviewState', 'Edits'],
  ...['FormVersion', 'formdef_version', 'formdef_id', 'isValidated', 'review_status'],
];

/** What can show who somebody is: devices, phones, places, names, and notes about a submission. */
const tellingNames: readonly string[] = [
  ...['_submitted_by', '_notes', '_geolocation', '_review_comment', '_last_edited_by', 'meta/instanceName'],
  ...['meta-instanceName', 'instanceName', 'meta/audit', 'meta-audit', 'audit', 'audit_URL', 'deviceid'],
  ...[
    'DeviceID',
    'device_id',
    'devicephonenum',
    'device_info',
    'username',
    'email',
    'phonenumber',
    'simserial',
  ],
  ...['simid', 'subscriberid', 'imei', 'SubmitterID', 'SubmitterName', 'background-audio'],
  ...['start-geopoint', 'text_audit', 'audio_audit', 'meta/background-audio'],
];

/** These with a question's name: `_place_latitude`, `place-Latitude`. */
const placeParts =
  /^_.+_(?:latitude|longitude|altitude|precision)$|^.+-(?:Latitude|Longitude|Altitude|Accuracy)$/;
const submission = /^_submission_(?=_)/;
const repeats = /^SET-OF-./;

/** What only links sheets: of a table, not of a person. */
export const linkNames: ReadonlySet<string> = new Set(['_index', '_parent_index', '_parent_table_name']);

const plain = new Set(plainNames);
const telling = new Set(tellingNames);

/** What a column that a program writes beside the answers says about people; undefined for any other column. */
export function systemColumn(heading: string): 'plain' | 'telling' | undefined {
  // On the sheet of a repeat, facts of the submission have its prefix: `_submission__id`.
  const name = heading.replace(submission, '');
  if (telling.has(name) || placeParts.test(heading)) return 'telling';
  return plain.has(name) || repeats.test(heading) || submission.test(heading) ? 'plain' : undefined;
}

/** Whether a name is one of those that are written here, and so no name that somebody gave to a question. */
export function isKnownName(heading: string): boolean {
  const name = heading.replace(submission, '');
  return plain.has(name) || telling.has(name);
}

/** Names without an underscore in front could be those of questions, too: what is known as a field is one. */
export function isCertain(heading: string): boolean {
  return heading.startsWith('_') || heading.includes('/') || /^(?:meta-|SET-OF-)/.test(heading);
}
