export type { Body, BodyValue, LinesBody, MessageBody } from './body.ts';
export { checkBody } from './check-body.ts';
export { checkerOf } from './checker-of.ts';
export { deprecationHeaders } from './deprecation-headers.ts';
export { KeyRefusal, type KeyRefusalReason } from './keys/key-refusal.ts';
export { type KeyLookup, type KnownKey, type PartyKeys, pinKeys } from './keys/pin-keys.ts';
export type { PrivateJwk, PublicJwk } from './keys/public-jwk.ts';
export { generateSigningKey, importSigningKey, type SigningKey } from './keys/signing-key.ts';
export { thumbprint } from './keys/thumbprint.ts';
export { importVerifyingKey, type VerifyingKey } from './keys/verifying-key.ts';
export type { LogFault, LogFaultReason } from './log/log-fault.ts';
export {
  type LogHead,
  type LogHeadFault,
  type LogHeadResult,
  signHead,
  verifyHead,
} from './log/log-head.ts';
export { logMessages } from './log/log-messages.ts';
export type { LogStatement } from './log/log-statement.ts';
export { type LogEntry, nextEntry } from './log/next-entry.ts';
export { type VerifyLogOptions, type VerifyLogResult, verifyLog } from './log/verify-log.ts';
export { messageField } from './message-field.ts';
export { type BatchLine, batchLine } from './messages/batch-line.ts';
export { type Capabilities, capabilities } from './messages/capabilities.ts';
export { type ChangePage, changePage } from './messages/change-page.ts';
export {
  type ConsentWithdrawal,
  consentWithdrawal,
  type WithdrawalResult,
  withdrawalResult,
} from './messages/consent-withdrawal.ts';
export { type KeySet, keySet } from './messages/key-set.ts';
export { type LogPage, logPage } from './messages/log-page.ts';
export { type PortabilityAnswer, portabilityAnswer } from './messages/portability-answer.ts';
export { problemMessage } from './messages/problem-message.ts';
export { type ReceiptMessage, receiptMessage } from './messages/receipt-message.ts';
export { type RecordPage, recordPage } from './messages/record-page.ts';
export { type ReferralStepMessage, referralStep } from './messages/referral-step.ts';
export { type SubmissionResult, submissionResult } from './messages/submission-result.ts';
export { exchangeMessages } from './messages.ts';
export {
  type Fields,
  type Method,
  type Operation,
  type OperationDeprecation,
  type OperationExample,
  type OperationParameters,
  operation,
  type ResponseFacts,
} from './operation.ts';
export { type AnyOperation, operationFor, type Route } from './operation-for.ts';
export type { OperationId, OperationOf, RequestOf, ResponseOf } from './operation-types.ts';
export { contractVersion, operations } from './operations.ts';
export { commonHeaders } from './parameters.ts';
export { type Problem, problem, problemFacts, problemMediaType, problemNamespace } from './problem.ts';
export { type ProblemCode, type ProblemFacts, problems } from './problem-table.ts';
export { type ParametersResult, readParameters } from './read-parameters.ts';
export type { Receipt } from './receipt/receipt.ts';
export { receiptMessages } from './receipt/receipt-messages.ts';
export { signReceipt } from './receipt/sign-receipt.ts';
export {
  type ReceiptFault,
  type ReceiptResult,
  readReceipt,
  verifyReceipt,
} from './receipt/verify-receipt.ts';
export { type OperationScope, type Scope, type ScopeFacts, scopes } from './scopes.ts';
export type { SignedMessage } from './signature/components.ts';
export { checkContentDigest, contentDigest, type DigestRefusal } from './signature/content-digest.ts';
export type { HeaderSource } from './signature/header-source.ts';
export { signatureProfile } from './signature/profile.ts';
export { type SignatureRefusal, signatureRefusals } from './signature/refusals.ts';
export { type RequestToSign, type SigningOptions, signRequest } from './signature/sign-request.ts';
export { signatureBase } from './signature/signature-base.ts';
export { SignatureBaseError } from './signature/signature-base-error.ts';
export {
  type ReceivedRequest,
  type VerifiedRequest,
  type VerifyingOptions,
  verifyRequest,
} from './signature/verify-request.ts';
export { signWebhook, type WebhookHeaders, type WebhookToSign } from './webhook/sign-webhook.ts';
export {
  type ReceivedWebhook,
  type VerifiedWebhook,
  verifyWebhook,
  type WebhookRefusal,
} from './webhook/verify-webhook.ts';
export {
  generateWebhookSecret,
  importWebhookSigningKey,
  importWebhookVerifyingKey,
  type WebhookSigningKey,
  type WebhookVerifyingKey,
  type WebhookVersion,
} from './webhook/webhook-key.ts';
export { type AnyRecord, base64url, line, partyId, recordId, recordTypeName, word } from './wire-types.ts';
