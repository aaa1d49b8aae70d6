"""What a webhook may bring; read by type checkers only."""

from typing import TypeAlias

from . import types

WebhookEvent: TypeAlias = (
    types.WebhookAgentEnvironmentExpired
    | types.WebhookAgentEnvironmentFailed
    | types.WebhookAgentEnvironmentReady
    | types.WebhookAgentEnvironmentSuspended
    | types.WebhookAgentSessionActionRequired
    | types.WebhookAgentSessionCreated
    | types.WebhookAgentSessionFailed
    | types.WebhookAgentSessionIdle
    | types.WebhookAgentSessionInProgress
    | types.WebhookBatchCancelled
    | types.WebhookBatchCompleted
    | types.WebhookBatchExpired
    | types.WebhookBatchFailed
    | types.WebhookEvalRunCanceled
    | types.WebhookEvalRunFailed
    | types.WebhookEvalRunSucceeded
    | types.WebhookFineTuningJobCancelled
    | types.WebhookFineTuningJobFailed
    | types.WebhookFineTuningJobSucceeded
    | types.WebhookLiveCallIncoming
    | types.WebhookLiveTransportConnected
    | types.WebhookLiveTransportIncoming
    | types.WebhookRealtimeCallIncoming
    | types.WebhookResponseCancelled
    | types.WebhookResponseCompleted
    | types.WebhookResponseFailed
    | types.WebhookResponseIncomplete
    | types.WebhookSafetyAlertCreated
    | types.WebhookSafetyDeactivationIssued
    | types.WebhookSafetyOrgAlertCreated
    | types.WebhookSafetyWarningIssued
)
