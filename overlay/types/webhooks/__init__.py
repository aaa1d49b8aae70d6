"""The names of ``openai.types.webhooks`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "AgentEnvironmentExpiredWebhookEvent": 'WebhookAgentEnvironmentExpired',
    "AgentEnvironmentFailedWebhookEvent": 'WebhookAgentEnvironmentFailed',
    "AgentEnvironmentReadyWebhookEvent": 'WebhookAgentEnvironmentReady',
    "AgentEnvironmentSuspendedWebhookEvent": 'WebhookAgentEnvironmentSuspended',
    "AgentSessionActionRequiredWebhookEvent": 'WebhookAgentSessionActionRequired',
    "AgentSessionCreatedWebhookEvent": 'WebhookAgentSessionCreated',
    "AgentSessionFailedWebhookEvent": 'WebhookAgentSessionFailed',
    "AgentSessionIdleWebhookEvent": 'WebhookAgentSessionIdle',
    "AgentSessionInProgressWebhookEvent": 'WebhookAgentSessionInProgress',
    "BatchCancelledWebhookEvent": 'WebhookBatchCancelled',
    "BatchCompletedWebhookEvent": 'WebhookBatchCompleted',
    "BatchExpiredWebhookEvent": 'WebhookBatchExpired',
    "BatchFailedWebhookEvent": 'WebhookBatchFailed',
    "DeletedWebhookEndpoint": 'DeletedWebhookEndpoint',
    "EvalRunCanceledWebhookEvent": 'WebhookEvalRunCanceled',
    "EvalRunFailedWebhookEvent": 'WebhookEvalRunFailed',
    "EvalRunSucceededWebhookEvent": 'WebhookEvalRunSucceeded',
    "FineTuningJobCancelledWebhookEvent": 'WebhookFineTuningJobCancelled',
    "FineTuningJobFailedWebhookEvent": 'WebhookFineTuningJobFailed',
    "FineTuningJobSucceededWebhookEvent": 'WebhookFineTuningJobSucceeded',
    "LiveCallIncomingWebhookEvent": 'WebhookLiveCallIncoming',
    "LiveTransportConnectedWebhookEvent": 'WebhookLiveTransportConnected',
    "LiveTransportIncomingWebhookEvent": 'WebhookLiveTransportIncoming',
    "RealtimeCallIncomingWebhookEvent": 'WebhookRealtimeCallIncoming',
    "ResponseCancelledWebhookEvent": 'WebhookResponseCancelled',
    "ResponseCompletedWebhookEvent": 'WebhookResponseCompleted',
    "ResponseFailedWebhookEvent": 'WebhookResponseFailed',
    "ResponseIncompleteWebhookEvent": 'WebhookResponseIncomplete',
    "SafetyAlertCreatedWebhookEvent": 'WebhookSafetyAlertCreated',
    "SafetyDeactivationIssuedWebhookEvent": 'WebhookSafetyDeactivationIssued',
    "SafetyIdentifierBlockedWebhookEvent": 'object',
    "SafetyOrgAlertCreatedWebhookEvent": 'WebhookSafetyOrgAlertCreated',
    "SafetyWarningIssuedWebhookEvent": 'WebhookSafetyWarningIssued',
    "UnwrapWebhookEvent": None,
    "WebhookCreateParams": 'dict',
    "WebhookEndpoint": 'WebhookEndpoint',
    "WebhookEndpointList": 'object',
    "WebhookEndpointTestResult": 'WebhookEndpointTestResult',
    "WebhookEndpointWithSecret": 'WebhookEndpointWithSecret',
    "WebhookEventTypeList": 'WebhookEventTypeList',
    "WebhookListParams": 'dict',
    "WebhookRotateSecretParams": 'dict',
    "WebhookTestParams": 'dict',
    "WebhookUpdateParams": 'dict',
}
DEFINED = {
    "agent_environment_expired_webhook_event": {
        "Data": 'WebhookAgentEnvironmentExpiredData',
    },
    "agent_environment_failed_webhook_event": {
        "Data": 'WebhookAgentEnvironmentFailedData',
    },
    "agent_environment_ready_webhook_event": {
        "Data": 'WebhookAgentEnvironmentReadyData',
    },
    "agent_environment_suspended_webhook_event": {
        "Data": 'WebhookAgentEnvironmentSuspendedData',
    },
    "agent_session_action_required_webhook_event": {
        "Data": 'WebhookAgentSessionActionRequiredData',
        "DataRequiredAction": 'WebhookAgentSessionActionRequiredDataRequiredAction',
    },
    "agent_session_created_webhook_event": {
        "Data": 'WebhookAgentSessionCreatedData',
        "DataConnect": 'WebhookAgentSessionCreatedDataConnect',
    },
    "agent_session_failed_webhook_event": {
        "Data": 'WebhookAgentSessionFailedData',
    },
    "agent_session_idle_webhook_event": {
        "Data": 'WebhookAgentSessionIdleData',
    },
    "agent_session_in_progress_webhook_event": {
        "Data": 'WebhookAgentSessionInProgressData',
    },
    "batch_cancelled_webhook_event": {
        "Data": 'WebhookBatchCancelledData',
    },
    "batch_completed_webhook_event": {
        "Data": 'WebhookBatchCompletedData',
    },
    "batch_expired_webhook_event": {
        "Data": 'WebhookBatchExpiredData',
    },
    "batch_failed_webhook_event": {
        "Data": 'WebhookBatchFailedData',
    },
    "deleted_webhook_endpoint": {},
    "eval_run_canceled_webhook_event": {
        "Data": 'WebhookEvalRunCanceledData',
    },
    "eval_run_failed_webhook_event": {
        "Data": 'WebhookEvalRunFailedData',
    },
    "eval_run_succeeded_webhook_event": {
        "Data": 'WebhookEvalRunSucceededData',
    },
    "fine_tuning_job_cancelled_webhook_event": {
        "Data": 'WebhookFineTuningJobCancelledData',
    },
    "fine_tuning_job_failed_webhook_event": {
        "Data": 'WebhookFineTuningJobFailedData',
    },
    "fine_tuning_job_succeeded_webhook_event": {
        "Data": 'WebhookFineTuningJobSucceededData',
    },
    "live_call_incoming_webhook_event": {
        "Data": 'WebhookLiveCallIncomingData',
        "DataSipHeader": 'WebhookLiveCallIncomingDataSipHeadersItem',
    },
    "live_transport_connected_webhook_event": {
        "Data": 'WebhookLiveTransportConnectedData',
    },
    "live_transport_incoming_webhook_event": {
        "Data": 'WebhookLiveTransportIncomingData',
        "DataSipHeader": 'WebhookLiveTransportIncomingDataSipHeadersItem',
    },
    "realtime_call_incoming_webhook_event": {
        "Data": 'WebhookRealtimeCallIncomingData',
        "DataSipHeader": 'WebhookRealtimeCallIncomingDataSipHeadersItem',
    },
    "response_cancelled_webhook_event": {
        "Data": 'WebhookResponseCancelledData',
    },
    "response_completed_webhook_event": {
        "Data": 'WebhookResponseCompletedData',
    },
    "response_failed_webhook_event": {
        "Data": 'WebhookResponseFailedData',
    },
    "response_incomplete_webhook_event": {
        "Data": 'WebhookResponseIncompleteData',
    },
    "safety_alert_created_webhook_event": {
        "Data": 'WebhookSafetyAlertCreatedData',
    },
    "safety_deactivation_issued_webhook_event": {
        "Data": 'WebhookSafetyDeactivationIssuedData',
    },
    "safety_identifier_blocked_webhook_event": {
        "Data": 'object',
    },
    "safety_org_alert_created_webhook_event": {
        "Data": 'WebhookSafetyOrgAlertCreatedData',
    },
    "safety_warning_issued_webhook_event": {
        "Data": 'WebhookSafetyWarningIssuedData',
    },
    "unwrap_webhook_event": {},
    "webhook_create_params": {},
    "webhook_endpoint": {},
    "webhook_endpoint_list": {},
    "webhook_endpoint_test_result": {},
    "webhook_endpoint_with_secret": {},
    "webhook_event_type_list": {},
    "webhook_list_params": {},
    "webhook_rotate_secret_params": {},
    "webhook_test_params": {},
    "webhook_update_params": {},
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
