"""The names of ``openai.types.webhooks`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.types import UntypedObject
from openai_raw.api.webhook_endpoints.create_webhooks import CreateWebhooksParams as CreateWebhooksParams_
from openai_raw.api.webhook_endpoints.list_webhooks import ListWebhooksParams as ListWebhooksParams_
from openai_raw.api.webhook_endpoints.rotate_secret_webhooks import RotateSecretWebhooksParams as RotateSecretWebhooksParams_
from openai_raw.api.webhook_endpoints.test_webhooks import TestWebhooksParams as TestWebhooksParams_
from openai_raw.api.webhook_endpoints.update_webhooks import UpdateWebhooksParams as UpdateWebhooksParams_

AgentEnvironmentExpiredWebhookEvent: TypeAlias = m.WebhookAgentEnvironmentExpired
AgentEnvironmentFailedWebhookEvent: TypeAlias = m.WebhookAgentEnvironmentFailed
AgentEnvironmentReadyWebhookEvent: TypeAlias = m.WebhookAgentEnvironmentReady
AgentEnvironmentSuspendedWebhookEvent: TypeAlias = m.WebhookAgentEnvironmentSuspended
AgentSessionActionRequiredWebhookEvent: TypeAlias = m.WebhookAgentSessionActionRequired
AgentSessionCreatedWebhookEvent: TypeAlias = m.WebhookAgentSessionCreated
AgentSessionFailedWebhookEvent: TypeAlias = m.WebhookAgentSessionFailed
AgentSessionIdleWebhookEvent: TypeAlias = m.WebhookAgentSessionIdle
AgentSessionInProgressWebhookEvent: TypeAlias = m.WebhookAgentSessionInProgress
BatchCancelledWebhookEvent: TypeAlias = m.WebhookBatchCancelled
BatchCompletedWebhookEvent: TypeAlias = m.WebhookBatchCompleted
BatchExpiredWebhookEvent: TypeAlias = m.WebhookBatchExpired
BatchFailedWebhookEvent: TypeAlias = m.WebhookBatchFailed
DeletedWebhookEndpoint: TypeAlias = m.DeletedWebhookEndpoint
EvalRunCanceledWebhookEvent: TypeAlias = m.WebhookEvalRunCanceled
EvalRunFailedWebhookEvent: TypeAlias = m.WebhookEvalRunFailed
EvalRunSucceededWebhookEvent: TypeAlias = m.WebhookEvalRunSucceeded
FineTuningJobCancelledWebhookEvent: TypeAlias = m.WebhookFineTuningJobCancelled
FineTuningJobFailedWebhookEvent: TypeAlias = m.WebhookFineTuningJobFailed
FineTuningJobSucceededWebhookEvent: TypeAlias = m.WebhookFineTuningJobSucceeded
LiveCallIncomingWebhookEvent: TypeAlias = m.WebhookLiveCallIncoming
LiveTransportConnectedWebhookEvent: TypeAlias = m.WebhookLiveTransportConnected
LiveTransportIncomingWebhookEvent: TypeAlias = m.WebhookLiveTransportIncoming
RealtimeCallIncomingWebhookEvent: TypeAlias = m.WebhookRealtimeCallIncoming
ResponseCancelledWebhookEvent: TypeAlias = m.WebhookResponseCancelled
ResponseCompletedWebhookEvent: TypeAlias = m.WebhookResponseCompleted
ResponseFailedWebhookEvent: TypeAlias = m.WebhookResponseFailed
ResponseIncompleteWebhookEvent: TypeAlias = m.WebhookResponseIncomplete
SafetyAlertCreatedWebhookEvent: TypeAlias = m.WebhookSafetyAlertCreated
SafetyDeactivationIssuedWebhookEvent: TypeAlias = m.WebhookSafetyDeactivationIssued
SafetyIdentifierBlockedWebhookEvent: TypeAlias = UntypedObject
SafetyOrgAlertCreatedWebhookEvent: TypeAlias = m.WebhookSafetyOrgAlertCreated
SafetyWarningIssuedWebhookEvent: TypeAlias = m.WebhookSafetyWarningIssued
UnwrapWebhookEvent: TypeAlias = m.WebhookAgentEnvironmentExpired | m.WebhookAgentEnvironmentFailed | m.WebhookAgentEnvironmentReady | m.WebhookAgentEnvironmentSuspended | m.WebhookAgentSessionActionRequired | m.WebhookAgentSessionCreated | m.WebhookAgentSessionFailed | m.WebhookAgentSessionIdle | m.WebhookAgentSessionInProgress | m.WebhookBatchCancelled | m.WebhookBatchCompleted | m.WebhookBatchExpired | m.WebhookBatchFailed | m.WebhookEvalRunCanceled | m.WebhookEvalRunFailed | m.WebhookEvalRunSucceeded | m.WebhookFineTuningJobCancelled | m.WebhookFineTuningJobFailed | m.WebhookFineTuningJobSucceeded | m.WebhookLiveCallIncoming | m.WebhookLiveTransportConnected | m.WebhookLiveTransportIncoming | m.WebhookRealtimeCallIncoming | m.WebhookResponseCancelled | m.WebhookResponseCompleted | m.WebhookResponseFailed | m.WebhookResponseIncomplete | m.WebhookSafetyAlertCreated | m.WebhookSafetyDeactivationIssued | m.WebhookSafetyOrgAlertCreated | m.WebhookSafetyWarningIssued
WebhookCreateParams: TypeAlias = CreateWebhooksParams_
WebhookEndpoint: TypeAlias = m.WebhookEndpoint
WebhookEndpointList: TypeAlias = UntypedObject
WebhookEndpointTestResult: TypeAlias = m.WebhookEndpointTestResult
WebhookEndpointWithSecret: TypeAlias = m.WebhookEndpointWithSecret
WebhookEventTypeList: TypeAlias = m.WebhookEventTypeList
WebhookListParams: TypeAlias = ListWebhooksParams_
WebhookRotateSecretParams: TypeAlias = RotateSecretWebhooksParams_
WebhookTestParams: TypeAlias = TestWebhooksParams_
WebhookUpdateParams: TypeAlias = UpdateWebhooksParams_
