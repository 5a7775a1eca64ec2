// Made by `pnpm emit` with openapi-typescript from schemas/exchange/openapi.json. Do not edit.

export interface paths {
    "/v1/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRecords"];
        put?: never;
        post: operations["submitRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/{recordType}/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readRecord"];
        put: operations["replaceRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{recordId}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transitionReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portability-requests/{recordId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerPortabilityRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consent-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts/{receiptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AnsweredDecision: {
            result: string;
            /** Format: date */
            decidedOn: string;
            /** Format: uuid */
            entitlementId?: string;
            reason?: string;
            /** Format: date */
            appealDeadline?: string;
        };
        AnyRecord: {
            recordType: string;
        } & {
            [key: string]: unknown;
        };
        BatchLine: {
            /** @enum {string} */
            kind: "record" | "receipt" | "problem";
            position?: number;
            /** @enum {string} */
            outcome?: "accepted" | "unchanged" | "rejected";
            /** @enum {string} */
            reason?: "malformed-request" | "record-refused" | "record-exists" | "sharing-refused";
            recordType?: string;
            recordId?: string;
            version?: number;
            diagnostics?: components["schemas"]["Diagnostic"][];
            receipt?: components["schemas"]["Receipt"];
            problem?: components["schemas"]["Problem"];
        };
        Capabilities: {
            partyId: string;
            contract: string;
            operations: string[];
            recordTypes: components["schemas"]["RecordTypeCapability"][];
            purposes: ("services" | "referral" | "reporting-non-identifiable" | "statistics" | "audit" | "legal-action" | "tracing")[];
            authentication: ("bearer" | "signature")[];
            tokenIssuers?: string[];
            signature: components["schemas"]["SignatureProfile"];
            limits: components["schemas"]["ExchangeLimits"];
        };
        Change: {
            position: number;
            recordType: string;
            recordId: string;
            version: number;
            /** @enum {string} */
            kind: "added" | "replaced" | "transitioned" | "answered" | "consent-withdrawn";
        };
        ChangePage: {
            changes: components["schemas"]["Change"][];
            next: string;
            more: boolean;
        };
        ConsentWithdrawal: {
            recordType: string;
            recordId: string;
            consentId: string;
            /** Format: date-time */
            withdrawnAt: string;
        };
        Diagnostic: {
            code: string;
            /** @enum {string} */
            severity: "error" | "warning" | "note";
            path: string;
            params: components["schemas"]["DiagnosticParams"];
            /** @enum {string} */
            fix?: "safe" | "ask" | "never";
        };
        DiagnosticParams: {
            [key: string]: string | number | boolean;
        };
        ExchangeLimits: {
            recordBytes: number;
            batchBytes: number;
            batchRecords: number;
            pageItems: number;
            jsonDepth: number;
            requestSeconds: number;
            keyRetentionSeconds: number;
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        KeySet: {
            keys: components["schemas"]["PublicKey"][];
        };
        LogHead: {
            head: string;
            position: number;
            hash: string;
            /** Format: date-time */
            at: string;
            issuer: string;
        };
        LogPage: {
            lines: string[];
            head: components["schemas"]["LogHead"];
            next?: string;
        };
        OutcomeCounts: {
            accepted: number;
            unchanged: number;
            rejected: number;
        };
        PortabilityAnswer: {
            status: string;
            /** Format: date-time */
            respondedAt: string;
            institutionId: string;
            periodIds?: string[];
            note?: string;
            decision?: components["schemas"]["AnsweredDecision"];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @enum {string} */
            code: "malformed-request" | "idempotency-key-missing" | "digest-mismatch" | "cursor-refused" | "unauthenticated" | "signature-refused" | "forbidden-scope" | "purpose-refused" | "sharing-refused" | "not-found" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "idempotency-key-in-use" | "record-exists" | "precondition-failed" | "body-too-large" | "unsupported-media-type" | "record-refused" | "idempotency-key-reused" | "transition-refused" | "precondition-required" | "too-many-requests" | "internal" | "unavailable";
            instance: string;
            diagnostics?: components["schemas"]["Diagnostic"][];
        };
        PublicKey: {
            /** @constant */
            kty: "OKP";
            /** @constant */
            crv: "Ed25519";
            x: string;
            kid: string;
            /** @constant */
            use: "sig";
            /** @constant */
            alg: "EdDSA";
            /** Format: date-time */
            retiredAt?: string;
        };
        Readiness: {
            /** @constant */
            status: "ready";
        };
        Receipt: {
            receipt: string;
            /** Format: uuid */
            receiptId: string;
            issuer: string;
            sender: string;
            operation: string;
            /** Format: date-time */
            receivedAt: string;
            contentDigest: string;
            idempotencyKey: string;
            outcome: components["schemas"]["OutcomeCounts"];
            recordType?: string;
            recordId?: string;
            version?: number;
            position?: number;
        };
        RecordEntry: {
            recordType: string;
            recordId: string;
            version: number;
            etag: string;
            record: components["schemas"]["RecordView"];
        };
        RecordPage: {
            items: components["schemas"]["RecordEntry"][];
            next?: string;
        };
        RecordTypeCapability: {
            recordType: string;
            schema: string;
            version: string;
        };
        RecordView: {
            recordType: string;
        } & {
            [key: string]: unknown;
        };
        ReferralStep: {
            status: string;
            /** Format: date-time */
            at: string;
            actor: string;
            by?: string;
            note?: string;
            declineReason?: string;
            declineNote?: string;
            alternativeOffered?: string;
            /** Format: date-time */
            appointmentAt?: string;
            serviceDelivered?: components["schemas"]["StepService"][];
            closeReason?: string;
        };
        SignatureProfile: {
            /** @constant */
            label: "amparo";
            /** @constant */
            tag: "amparo-exchange";
            /** @constant */
            algorithm: "ed25519";
            components: string[];
            validSeconds: number;
            skewSeconds: number;
        };
        StepService: {
            code: string;
            outcome: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            quantity?: number;
        };
        SubmissionResult: {
            /** @enum {string} */
            outcome: "accepted" | "unchanged";
            recordType: string;
            recordId: string;
            version: number;
            diagnostics?: components["schemas"]["Diagnostic"][];
            receipt: components["schemas"]["Receipt"];
        };
        WithdrawalResult: {
            recordType: string;
            recordId: string;
            consentId: string;
            /** Format: date-time */
            withdrawnAt: string;
            /** Format: date-time */
            effectiveAt: string;
            receipt: components["schemas"]["Receipt"];
        };
    };
    responses: {
        "malformed-request.digest-mismatch.idempotency-key-missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "unauthenticated.signature-refused": {
            headers: {
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "forbidden-scope.purpose-refused.sharing-refused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "not-acceptable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "request-timeout": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "idempotency-key-in-use.record-exists": {
            headers: {
                "Retry-After": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "body-too-large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "unsupported-media-type": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "idempotency-key-reused.record-refused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "too-many-requests": {
            headers: {
                "Retry-After": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        unavailable: {
            headers: {
                "Retry-After": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "forbidden-scope.purpose-refused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "idempotency-key-in-use": {
            headers: {
                "Retry-After": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "idempotency-key-reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "malformed-request": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "not-found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "precondition-failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "precondition-required": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "malformed-request.cursor-refused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "forbidden-scope": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        "idempotency-key-reused.transition-refused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listRecords: {
        parameters: {
            query: {
                recordType: string;
                purpose: "services" | "referral" | "reporting-non-identifiable" | "statistics" | "audit" | "legal-action" | "tracing";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordPage"];
                };
            };
            400: components["responses"]["malformed-request.cursor-refused"];
            401: components["responses"]["unauthenticated.signature-refused"];
            403: components["responses"]["forbidden-scope.purpose-refused"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    submitRecord: {
        parameters: {
            query: {
                purpose: "services" | "referral" | "reporting-non-identifiable" | "statistics" | "audit" | "legal-action" | "tracing";
            };
            header: {
                "Idempotency-Key": string;
                "Content-Digest"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnyRecord"];
            };
        };
        responses: {
            200: {
                headers: {
                    Location: string;
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionResult"];
                };
            };
            201: {
                headers: {
                    Location: string;
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionResult"];
                };
            };
            400: components["responses"]["malformed-request.digest-mismatch.idempotency-key-missing"];
            401: components["responses"]["unauthenticated.signature-refused"];
            403: components["responses"]["forbidden-scope.purpose-refused.sharing-refused"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            409: components["responses"]["idempotency-key-in-use.record-exists"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.record-refused"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    submitBatch: {
        parameters: {
            query: {
                purpose: "services" | "referral" | "reporting-non-identifiable" | "statistics" | "audit" | "legal-action" | "tracing";
            };
            header: {
                "Idempotency-Key": string;
                "Content-Digest"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["malformed-request.digest-mismatch.idempotency-key-missing"];
            401: components["responses"]["unauthenticated.signature-refused"];
            403: components["responses"]["forbidden-scope.purpose-refused"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            409: components["responses"]["idempotency-key-in-use"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    readRecord: {
        parameters: {
            query: {
                purpose: "services" | "referral" | "reporting-non-identifiable" | "statistics" | "audit" | "legal-action" | "tracing";
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                recordType: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            304: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated.signature-refused"];
            403: components["responses"]["forbidden-scope.purpose-refused"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    replaceRecord: {
        parameters: {
            query: {
                purpose: "services" | "referral" | "reporting-non-identifiable" | "statistics" | "audit" | "legal-action" | "tracing";
            };
            header: {
                "Idempotency-Key": string;
                "Content-Digest"?: string;
                "If-Match": string;
            };
            path: {
                recordType: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnyRecord"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionResult"];
                };
            };
            400: components["responses"]["malformed-request.digest-mismatch.idempotency-key-missing"];
            401: components["responses"]["unauthenticated.signature-refused"];
            403: components["responses"]["forbidden-scope.purpose-refused.sharing-refused"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            409: components["responses"]["idempotency-key-in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.record-refused"];
            428: components["responses"]["precondition-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            400: components["responses"]["malformed-request.cursor-refused"];
            401: components["responses"]["unauthenticated.signature-refused"];
            403: components["responses"]["forbidden-scope"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    transitionReferral: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "Content-Digest"?: string;
                "If-Match": string;
            };
            path: {
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralStep"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionResult"];
                };
            };
            400: components["responses"]["malformed-request.digest-mismatch.idempotency-key-missing"];
            401: components["responses"]["unauthenticated.signature-refused"];
            403: components["responses"]["forbidden-scope"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            409: components["responses"]["idempotency-key-in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.transition-refused"];
            428: components["responses"]["precondition-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    answerPortabilityRequest: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "Content-Digest"?: string;
                "If-Match": string;
            };
            path: {
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortabilityAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionResult"];
                };
            };
            400: components["responses"]["malformed-request.digest-mismatch.idempotency-key-missing"];
            401: components["responses"]["unauthenticated.signature-refused"];
            403: components["responses"]["forbidden-scope"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            409: components["responses"]["idempotency-key-in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.transition-refused"];
            428: components["responses"]["precondition-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "Content-Digest"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentWithdrawal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalResult"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalResult"];
                };
            };
            400: components["responses"]["malformed-request.digest-mismatch.idempotency-key-missing"];
            401: components["responses"]["unauthenticated.signature-refused"];
            403: components["responses"]["forbidden-scope"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            409: components["responses"]["idempotency-key-in-use"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    readReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receiptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated.signature-refused"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    readLog: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPage"];
                };
            };
            400: components["responses"]["malformed-request.cursor-refused"];
            401: components["responses"]["unauthenticated.signature-refused"];
            403: components["responses"]["forbidden-scope"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    readKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jwk-set+json": components["schemas"]["KeySet"];
                };
            };
            400: components["responses"]["malformed-request"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    readCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capabilities"];
                };
            };
            400: components["responses"]["malformed-request"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["malformed-request"];
            500: components["responses"]["internal"];
        };
    };
    readReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["malformed-request"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    readOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["malformed-request"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
}
