"""The enums that stand in several places."""

from __future__ import annotations

from typing import Literal, TypeAlias

AssistantSupportedModelsInput: TypeAlias = Literal[
    "gpt-5",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-5-2025-08-07",
    "gpt-5-mini-2025-08-07",
    "gpt-5-nano-2025-08-07",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "gpt-4.1-2025-04-14",
    "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano-2025-04-14",
    "o3-mini",
    "o3-mini-2025-01-31",
    "o1",
    "o1-2024-12-17",
    "gpt-4o",
    "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06",
    "gpt-4o-2024-05-13",
    "gpt-4o-mini",
    "gpt-4o-mini-2024-07-18",
    "gpt-4.5-preview",
    "gpt-4.5-preview-2025-02-27",
    "gpt-4-turbo",
    "gpt-4-turbo-2024-04-09",
    "gpt-4-0125-preview",
    "gpt-4-turbo-preview",
    "gpt-4-1106-preview",
    "gpt-4-vision-preview",
    "gpt-4",
    "gpt-4-0314",
    "gpt-4-0613",
    "gpt-4-32k",
    "gpt-4-32k-0314",
    "gpt-4-32k-0613",
    "gpt-3.5-turbo",
    "gpt-3.5-turbo-16k",
    "gpt-3.5-turbo-0613",
    "gpt-3.5-turbo-1106",
    "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-16k-0613",
    "gpt-6-astra",
    "gpt-6.2-astra",
    "gpt-6.1-sol",
    "gpt-6.2-sol",
    "gpt-6.1-terra",
    "gpt-6-sol",
    "gpt-6-luna",
    "gpt-5.6-sol",
    "gpt-5.6-terra",
    "gpt-5.6-luna",
    "gpt-5.5",
    "gpt-5.5-2026-04-23",
    "gpt-5.4",
    "gpt-5.4-mini",
    "gpt-5.4-nano",
    "gpt-5.4-mini-2026-03-17",
    "gpt-5.4-nano-2026-03-17",
    "gpt-5.3-chat-latest",
    "gpt-5.2",
    "gpt-5.2-2025-12-11",
    "gpt-5.2-chat-latest",
    "gpt-5.2-pro",
    "gpt-5.2-pro-2025-12-11",
    "gpt-5.1",
    "gpt-5.1-2025-11-13",
    "gpt-5.1-codex",
    "gpt-5.1-mini",
    "gpt-5.1-chat-latest",
    "gpt-5-chat-latest",
    "o4-mini",
    "o4-mini-2025-04-16",
    "o3",
    "o3-2025-04-16",
    "o1-preview",
    "o1-preview-2024-09-12",
    "o1-mini",
    "o1-mini-2024-09-12",
    "gpt-audio-mini",
    "gpt-audio-mini-2025-12-15",
    "gpt-4o-audio-preview",
    "gpt-4o-audio-preview-2024-10-01",
    "gpt-4o-audio-preview-2024-12-17",
    "gpt-4o-audio-preview-2025-06-03",
    "gpt-4o-mini-audio-preview",
    "gpt-4o-mini-audio-preview-2024-12-17",
    "gpt-4o-search-preview",
    "gpt-4o-mini-search-preview",
    "gpt-4o-search-preview-2025-03-11",
    "gpt-4o-mini-search-preview-2025-03-11",
    "chatgpt-4o-latest",
    "codex-mini-latest",
    "gpt-3.5-turbo-0301",
]
AssistantSupportedModels: TypeAlias = AssistantSupportedModelsInput | str
"""The model to use, such as `gpt-5.4-mini`."""

AuditLogEventTypeInput: TypeAlias = Literal[
    "api_key.created",
    "api_key.updated",
    "api_key.deleted",
    "certificate.created",
    "certificate.updated",
    "certificate.deleted",
    "certificates.activated",
    "certificates.deactivated",
    "checkpoint.permission.created",
    "checkpoint.permission.deleted",
    "external_key.registered",
    "external_key.removed",
    "group.created",
    "group.updated",
    "group.deleted",
    "invite.sent",
    "invite.accepted",
    "invite.deleted",
    "ip_allowlist.created",
    "ip_allowlist.updated",
    "ip_allowlist.deleted",
    "ip_allowlist.config.activated",
    "ip_allowlist.config.deactivated",
    "login.succeeded",
    "login.failed",
    "logout.succeeded",
    "logout.failed",
    "organization.updated",
    "project.created",
    "project.updated",
    "project.archived",
    "project.deleted",
    "rate_limit.updated",
    "rate_limit.deleted",
    "resource.deleted",
    "tunnel.created",
    "tunnel.updated",
    "tunnel.deleted",
    "workload_identity_provider.created",
    "workload_identity_provider.updated",
    "workload_identity_provider.deleted",
    "workload_identity_provider_mapping.created",
    "workload_identity_provider_mapping.updated",
    "workload_identity_provider_mapping.deleted",
    "role.created",
    "role.updated",
    "role.deleted",
    "role.assignment.created",
    "role.assignment.deleted",
    "role.bound_to_resource",
    "role.unbound_from_resource",
    "scim.enabled",
    "scim.disabled",
    "service_account.created",
    "service_account.updated",
    "service_account.deleted",
    "user.added",
    "user.updated",
    "user.deleted",
    "tenant.metadata.updated",
    "tenant.microsoft_entra_mapping.upserted",
    "tenant.microsoft_entra_mapping.deleted",
    "tenant.workload_identity.provider.created",
    "tenant.workload_identity.provider.updated",
    "tenant.workload_identity.provider.archived",
    "tenant.workload_identity.mapping.created",
    "tenant.workload_identity.mapping.updated",
    "tenant.workload_identity.mapping.archived",
    "tenant.workload_identity.binding.created",
    "tenant.workload_identity.principal.provisioned",
    "tenant.workload_identity.access_token.issued",
    "tenant.admin_api_key.created",
    "tenant.admin_api_key.updated",
    "tenant.admin_api_key.deleted",
    "tenant.project_api_key.created",
    "tenant.chatgpt_access_token.revoked",
    "tenant.migration.completed",
    "tenant.sso.migrated",
    "tenant.domains.migrated",
    "tenant.sso_connection.created",
    "tenant.sso_connection.updated",
    "tenant.sso_connection.deleted",
    "tenant.sso_connection.setup.started",
    "tenant.policy.created",
    "tenant.policy.updated",
    "tenant.policy.deleted",
    "tenant.policy.attached",
    "tenant.policy.detached",
    "tenant.principal_authentication_policy.resolved",
    "tenant.scim.setup.started",
    "tenant.scim.deletion.requested",
    "tenant.scim.directory.created",
    "tenant.product_access_policy.updated",
    "tenant.resource_share_grant.created",
    "tenant.resource_share_grant.updated",
    "tenant.resource_share_grant.accepted",
    "tenant.resource_share_grant.declined",
    "tenant.resource_share_grant.revoked",
    "tenant.resource_share_grant.deleted",
    "tenant.service_account.updated",
    "tenant.service_account.deleted",
    "tenant.service_account.token.revoked",
    "tenant.billing.overage_limit.updated",
    "tenant.billing.alerts.updated",
    "tenant.billing.info.updated",
    "tenant.usage_limit.workspace.updated",
    "tenant.usage_limit.group.updated",
    "tenant.usage_limit.user.updated",
    "tenant.usage_limit.increase_request.updated",
    "tenant.usage_limit.increase_request.resolved",
    "tenant.group.created",
    "tenant.group.updated",
    "tenant.group.deleted",
    "tenant.group.member.added",
    "tenant.group.member.removed",
    "tenant.migration_rollout.status.updated",
    "tenant.migration_rollout.tier.updated",
    "tenant.role.metadata.updated",
    "tenant.custom_role.created",
    "tenant.custom_role.updated",
    "tenant.custom_role.deleted",
    "tenant.role_assignment.created",
    "tenant.role_assignment.deleted",
    "tenant.resource_role_assignment.created",
    "tenant.resource_role_assignment.deleted",
    "tenant.resource_access.updated",
    "tenant.resource_access.deleted",
    "tenant.ads_account.onboarding.redemption",
    "tenant.session_policy.created",
    "tenant.session_policy.updated",
    "tenant.session_policy.deleted",
    "tenant.session_revocation.started",
    "tenant.third_party_app_policy.updated",
    "tenant.user.added",
    "tenant.user.updated",
    "tenant.user.removed",
    "tenant.user.looked_up",
    "tenant.user.invited",
    "tenant.membership.revoked",
    "tenant.api_organization_invite.upserted",
    "tenant.api_organization_invite.deleted",
    "tenant.chatgpt_workspace_invite.upserted",
    "tenant.membership.accepted",
    "tenant.membership.declined",
    "tenant.workspace_invite_email_settings.updated",
    "external_storage.registered",
    "external_storage.removed",
    "tenant.trusted_access.business_verification.started",
    "tenant.trusted_access.application.submitted",
]
AuditLogEventType: TypeAlias = AuditLogEventTypeInput | str
"""Type of the log."""

ChatCompletionRoleInput: TypeAlias = Literal["developer", "system", "user", "assistant", "tool", "function"]
ChatCompletionRole: TypeAlias = ChatCompletionRoleInput | str

FileSearchRankerInput: TypeAlias = Literal["auto", "default_2024_08_21"]
FileSearchRanker: TypeAlias = FileSearchRankerInput | str
"""The method of ranking."""

MessagePhaseInput: TypeAlias = Literal["commentary", "final_answer"]
MessagePhase: TypeAlias = MessagePhaseInput | str
"""Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""

NoiseReductionTypeInput: TypeAlias = Literal["near_field", "far_field"]
NoiseReductionType: TypeAlias = NoiseReductionTypeInput | str
"""Type of the input audio noise reduction."""

ToolChoiceOptionsInput: TypeAlias = Literal["none", "auto", "required"]
ToolChoiceOptions: TypeAlias = ToolChoiceOptionsInput | str
"""Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and
an object names a specific tool."""

PromptCacheTTLEnumInput: TypeAlias = Literal["30m", "12h"]
PromptCacheTTLEnum: TypeAlias = PromptCacheTTLEnumInput | str
"""Minimum lifetime of a cached prompt: 30 minutes or 12 hours."""

PromptCacheModeEnumInput: TypeAlias = Literal["implicit", "explicit"]
PromptCacheModeEnum: TypeAlias = PromptCacheModeEnumInput | str
"""Who sets cache breakpoints: with `implicit`, the server adds one to your last three; with `explicit`, only your
last four are used."""

IncludeEnumInput: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
IncludeEnum: TypeAlias = IncludeEnumInput | str
"""Extra data to include in a response."""

MessageRoleInput: TypeAlias = Literal[
    "unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"
]
MessageRole: TypeAlias = MessageRoleInput | str
"""Role of the author."""

ImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
ImageDetail: TypeAlias = ImageDetailInput | str
"""Level of detail at which the model sees the image. More detail uses more tokens."""

FunctionCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionCallStatus: TypeAlias = FunctionCallStatusInput | str
"""Status of the custom tool call: `in_progress` (still running), `completed` (finished successfully), `incomplete`
(cut short)."""

FunctionCallOutputStatusEnumInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionCallOutputStatusEnum: TypeAlias = FunctionCallOutputStatusEnumInput | str
"""Status of the custom tool call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""

ToolSearchExecutionTypeInput: TypeAlias = Literal["server", "client"]
ToolSearchExecutionType: TypeAlias = ToolSearchExecutionTypeInput | str
"""Where the search runs: at OpenAI (`server`) or in your program (`client`)."""

CallableToolAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"]
CallableToolAllowedCaller: TypeAlias = CallableToolAllowedCallerInput | str
"""Who may call the tool, the model itself (`direct`) or code that the model writes (`programmatic`)."""

InputFidelityInput: TypeAlias = Literal["high", "low"]
InputFidelity: TypeAlias = InputFidelityInput | str
"""How closely the result matches the input images, especially faces. None lets the model decide."""

PublicProjectResidencyInput: TypeAlias = Literal[
    "GLOBAL",
    "US_STORAGE_PROCESSING",
    "EU_STORAGE_PROCESSING",
    "JP_STORAGE",
    "KR_STORAGE",
    "CA_STORAGE",
    "SG_STORAGE",
    "IN_STORAGE",
    "AU_STORAGE",
    "GB_STORAGE",
    "AE_STORAGE",
    "AE_STORAGE_PROCESSING",
    "JP_STORAGE_PROCESSING",
    "IN_STORAGE_PROCESSING",
    "AU_STORAGE_PROCESSING",
]
PublicProjectResidency: TypeAlias = PublicProjectResidencyInput | str
"""Where data of the project is stored and processed."""

OrderEnumInput: TypeAlias = Literal["asc", "desc"]
OrderEnum: TypeAlias = OrderEnumInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

VideoSizeInput: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
VideoSize: TypeAlias = VideoSizeInput | str
"""Width and height of the image in pixels, such as `1024x1024`."""

VideoSecondsInput: TypeAlias = Literal["4", "8", "12"]
VideoSeconds: TypeAlias = VideoSecondsInput | str
"""Number of seconds to generate, as text."""

VideoContentVariantInput: TypeAlias = Literal["video", "thumbnail", "spritesheet"]
VideoContentVariant: TypeAlias = VideoContentVariantInput | str
"""What to download: the video, a thumbnail, or a spritesheet of frames."""

BetaToolSearchExecutionTypeInput: TypeAlias = Literal["server", "client"]
BetaToolSearchExecutionType: TypeAlias = BetaToolSearchExecutionTypeInput | str
"""Where the search runs: at OpenAI (`server`) or in your program (`client`)."""

BetaImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
BetaImageDetail: TypeAlias = BetaImageDetailInput | str
"""Level of detail at which the model sees the image. More detail uses more tokens."""

BetaMessagePhaseInput: TypeAlias = Literal["commentary", "final_answer"]
BetaMessagePhase: TypeAlias = BetaMessagePhaseInput | str
"""Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""

BetaPromptCacheModeEnumInput: TypeAlias = Literal["implicit", "explicit"]
BetaPromptCacheModeEnum: TypeAlias = BetaPromptCacheModeEnumInput | str
"""Who sets the cache breakpoints: you (`explicit`), or also the server (`implicit`)."""

BetaPromptCacheTTLEnumInput: TypeAlias = Literal["30m", "12h"]
BetaPromptCacheTTLEnum: TypeAlias = BetaPromptCacheTTLEnumInput | str
"""Minimum lifetime of the cache entries written by this request."""

BetaFunctionCallOutputStatusEnumInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionCallOutputStatusEnum: TypeAlias = BetaFunctionCallOutputStatusEnumInput | str
"""Status of the custom tool call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""

BetaFunctionCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionCallStatus: TypeAlias = BetaFunctionCallStatusInput | str
"""Status of the custom tool call: `in_progress` (still running), `completed` (finished successfully), `incomplete`
(cut short)."""

BetaMessageRoleInput: TypeAlias = Literal[
    "unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"
]
BetaMessageRole: TypeAlias = BetaMessageRoleInput | str
"""Role that adds the tools."""

BetaMultiAgentActionInput: TypeAlias = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]
BetaMultiAgentAction: TypeAlias = BetaMultiAgentActionInput | str
"""Action that was performed."""

BetaIncludeEnumInput: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
BetaIncludeEnum: TypeAlias = BetaIncludeEnumInput | str
"""Extra data to include in a response."""

ListAssistantsOrderInput: TypeAlias = Literal["asc", "desc"]
ListAssistantsOrder: TypeAlias = ListAssistantsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListChatCompletionsOrderInput: TypeAlias = Literal["asc", "desc"]
ListChatCompletionsOrder: TypeAlias = ListChatCompletionsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

GetChatCompletionMessagesOrderInput: TypeAlias = Literal["asc", "desc"]
GetChatCompletionMessagesOrder: TypeAlias = GetChatCompletionMessagesOrderInput | str
"""Sort order of the messages by time: `asc` for oldest first, `desc` for newest first."""

ListContainersOrderInput: TypeAlias = Literal["asc", "desc"]
ListContainersOrder: TypeAlias = ListContainersOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListContainerFilesOrderInput: TypeAlias = Literal["asc", "desc"]
ListContainerFilesOrder: TypeAlias = ListContainerFilesOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListConversationItemsOrderInput: TypeAlias = Literal["asc", "desc"]
ListConversationItemsOrder: TypeAlias = ListConversationItemsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListEvalsOrderInput: TypeAlias = Literal["asc", "desc"]
ListEvalsOrder: TypeAlias = ListEvalsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListEvalsOrderByInput: TypeAlias = Literal["created_at", "updated_at"]
ListEvalsOrderBy: TypeAlias = ListEvalsOrderByInput | str
"""Sort by creation time or by last update."""

GetEvalRunsOrderInput: TypeAlias = Literal["asc", "desc"]
GetEvalRunsOrder: TypeAlias = GetEvalRunsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

GetEvalRunsStatusInput: TypeAlias = Literal["queued", "in_progress", "completed", "canceled", "failed"]
GetEvalRunsStatus: TypeAlias = GetEvalRunsStatusInput | str
"""Status of the eval run."""

GetEvalRunOutputItemsStatusInput: TypeAlias = Literal["fail", "pass"]
GetEvalRunOutputItemsStatus: TypeAlias = GetEvalRunOutputItemsStatusInput | str
"""Status of the eval run output item."""

GetEvalRunOutputItemsOrderInput: TypeAlias = Literal["asc", "desc"]
GetEvalRunOutputItemsOrder: TypeAlias = GetEvalRunOutputItemsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListFilesOrderInput: TypeAlias = Literal["asc", "desc"]
ListFilesOrder: TypeAlias = ListFilesOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListFineTuningCheckpointPermissionsOrderInput: TypeAlias = Literal["ascending", "descending"]
ListFineTuningCheckpointPermissionsOrder: TypeAlias = ListFineTuningCheckpointPermissionsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

AdminApiKeysListOrderInput: TypeAlias = Literal["asc", "desc"]
AdminApiKeysListOrder: TypeAlias = AdminApiKeysListOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListOrganizationCertificatesOrderInput: TypeAlias = Literal["asc", "desc"]
ListOrganizationCertificatesOrder: TypeAlias = ListOrganizationCertificatesOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

UsageCostsGroupByItemInput: TypeAlias = Literal["project_id", "line_item", "api_key_id", "user_id", "api_source"]
UsageCostsGroupByItem: TypeAlias = UsageCostsGroupByItemInput | str

ListGroupsOrderInput: TypeAlias = Literal["asc", "desc"]
ListGroupsOrder: TypeAlias = ListGroupsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListGroupRoleAssignmentsOrderInput: TypeAlias = Literal["asc", "desc"]
ListGroupRoleAssignmentsOrder: TypeAlias = ListGroupRoleAssignmentsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListGroupUsersOrderInput: TypeAlias = Literal["asc", "desc"]
ListGroupUsersOrder: TypeAlias = ListGroupUsersOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListProjectApiKeysOwnerProjectAccessInput: TypeAlias = Literal["active", "inactive", "any"]
ListProjectApiKeysOwnerProjectAccess: TypeAlias = ListProjectApiKeysOwnerProjectAccessInput | str
"""Only keys whose owner has this kind of access to the project."""

ListProjectCertificatesOrderInput: TypeAlias = Literal["asc", "desc"]
ListProjectCertificatesOrder: TypeAlias = ListProjectCertificatesOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListProjectGroupsOrderInput: TypeAlias = Literal["asc", "desc"]
ListProjectGroupsOrder: TypeAlias = ListProjectGroupsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

RetrieveProjectGroupGroupTypeInput: TypeAlias = Literal["group", "tenant_group"]
RetrieveProjectGroupGroupType: TypeAlias = RetrieveProjectGroupGroupTypeInput | str
"""The kind of group that is looked for."""

ListProjectSpendAlertsOrderInput: TypeAlias = Literal["asc", "desc"]
ListProjectSpendAlertsOrder: TypeAlias = ListProjectSpendAlertsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListRolesOrderInput: TypeAlias = Literal["asc", "desc"]
ListRolesOrder: TypeAlias = ListRolesOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListOrganizationSpendAlertsOrderInput: TypeAlias = Literal["asc", "desc"]
ListOrganizationSpendAlertsOrder: TypeAlias = ListOrganizationSpendAlertsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

UsageAudioSpeechesBucketWidthInput: TypeAlias = Literal["1m", "1h", "1d"]
UsageAudioSpeechesBucketWidth: TypeAlias = UsageAudioSpeechesBucketWidthInput | str
"""Width of each time bucket."""

UsageAudioSpeechesGroupByItemInput: TypeAlias = Literal["project_id", "user_id", "api_key_id", "model"]
UsageAudioSpeechesGroupByItem: TypeAlias = UsageAudioSpeechesGroupByItemInput | str

UsageAudioTranscriptionsBucketWidthInput: TypeAlias = Literal["1m", "1h", "1d"]
UsageAudioTranscriptionsBucketWidth: TypeAlias = UsageAudioTranscriptionsBucketWidthInput | str
"""Width of each time bucket."""

UsageAudioTranscriptionsGroupByItemInput: TypeAlias = Literal["project_id", "user_id", "api_key_id", "model"]
UsageAudioTranscriptionsGroupByItem: TypeAlias = UsageAudioTranscriptionsGroupByItemInput | str

UsageCodeInterpreterSessionsBucketWidthInput: TypeAlias = Literal["1m", "1h", "1d"]
UsageCodeInterpreterSessionsBucketWidth: TypeAlias = UsageCodeInterpreterSessionsBucketWidthInput | str
"""Width of each time bucket."""

UsageCompletionsBucketWidthInput: TypeAlias = Literal["1m", "1h", "1d"]
UsageCompletionsBucketWidth: TypeAlias = UsageCompletionsBucketWidthInput | str
"""Width of each time bucket."""

UsageCompletionsGroupByItemInput: TypeAlias = Literal[
    "project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"
]
UsageCompletionsGroupByItem: TypeAlias = UsageCompletionsGroupByItemInput | str

UsageEmbeddingsBucketWidthInput: TypeAlias = Literal["1m", "1h", "1d"]
UsageEmbeddingsBucketWidth: TypeAlias = UsageEmbeddingsBucketWidthInput | str
"""Width of each time bucket."""

UsageEmbeddingsGroupByItemInput: TypeAlias = Literal["project_id", "user_id", "api_key_id", "model"]
UsageEmbeddingsGroupByItem: TypeAlias = UsageEmbeddingsGroupByItemInput | str

UsageFileSearchCallsBucketWidthInput: TypeAlias = Literal["1m", "1h", "1d"]
UsageFileSearchCallsBucketWidth: TypeAlias = UsageFileSearchCallsBucketWidthInput | str
"""Width of each time bucket."""

UsageFileSearchCallsGroupByItemInput: TypeAlias = Literal["project_id", "user_id", "api_key_id", "vector_store_id"]
UsageFileSearchCallsGroupByItem: TypeAlias = UsageFileSearchCallsGroupByItemInput | str

UsageImagesBucketWidthInput: TypeAlias = Literal["1m", "1h", "1d"]
UsageImagesBucketWidth: TypeAlias = UsageImagesBucketWidthInput | str
"""Width of each time bucket."""

UsageImagesSourcesItemInput: TypeAlias = Literal["image.generation", "image.edit", "image.variation"]
UsageImagesSourcesItem: TypeAlias = UsageImagesSourcesItemInput | str

UsageImagesSizesItemInput: TypeAlias = Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]
UsageImagesSizesItem: TypeAlias = UsageImagesSizesItemInput | str

UsageImagesGroupByItemInput: TypeAlias = Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]
UsageImagesGroupByItem: TypeAlias = UsageImagesGroupByItemInput | str

UsageModerationsBucketWidthInput: TypeAlias = Literal["1m", "1h", "1d"]
UsageModerationsBucketWidth: TypeAlias = UsageModerationsBucketWidthInput | str
"""Width of each time bucket."""

UsageModerationsGroupByItemInput: TypeAlias = Literal["project_id", "user_id", "api_key_id", "model"]
UsageModerationsGroupByItem: TypeAlias = UsageModerationsGroupByItemInput | str

UsageVectorStoresBucketWidthInput: TypeAlias = Literal["1m", "1h", "1d"]
UsageVectorStoresBucketWidth: TypeAlias = UsageVectorStoresBucketWidthInput | str
"""Width of each time bucket."""

UsageWebSearchCallsBucketWidthInput: TypeAlias = Literal["1m", "1h", "1d"]
UsageWebSearchCallsBucketWidth: TypeAlias = UsageWebSearchCallsBucketWidthInput | str
"""Width of each time bucket."""

UsageWebSearchCallsContextLevelsItemInput: TypeAlias = Literal["low", "medium", "high"]
UsageWebSearchCallsContextLevelsItem: TypeAlias = UsageWebSearchCallsContextLevelsItemInput | str

UsageWebSearchCallsGroupByItemInput: TypeAlias = Literal[
    "project_id", "user_id", "api_key_id", "model", "context_level", "api_source"
]
UsageWebSearchCallsGroupByItem: TypeAlias = UsageWebSearchCallsGroupByItemInput | str

ListUserRoleAssignmentsOrderInput: TypeAlias = Literal["asc", "desc"]
ListUserRoleAssignmentsOrder: TypeAlias = ListUserRoleAssignmentsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListProjectGroupRoleAssignmentsOrderInput: TypeAlias = Literal["asc", "desc"]
ListProjectGroupRoleAssignmentsOrder: TypeAlias = ListProjectGroupRoleAssignmentsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListProjectRolesOrderInput: TypeAlias = Literal["asc", "desc"]
ListProjectRolesOrder: TypeAlias = ListProjectRolesOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListProjectUserRoleAssignmentsOrderInput: TypeAlias = Literal["asc", "desc"]
ListProjectUserRoleAssignmentsOrder: TypeAlias = ListProjectUserRoleAssignmentsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListInputItemsOrderInput: TypeAlias = Literal["asc", "desc"]
ListInputItemsOrder: TypeAlias = ListInputItemsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListMessagesOrderInput: TypeAlias = Literal["asc", "desc"]
ListMessagesOrder: TypeAlias = ListMessagesOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListRunsOrderInput: TypeAlias = Literal["asc", "desc"]
ListRunsOrder: TypeAlias = ListRunsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListRunStepsOrderInput: TypeAlias = Literal["asc", "desc"]
ListRunStepsOrder: TypeAlias = ListRunStepsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListVectorStoresOrderInput: TypeAlias = Literal["asc", "desc"]
ListVectorStoresOrder: TypeAlias = ListVectorStoresOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListFilesInVectorStoreBatchOrderInput: TypeAlias = Literal["asc", "desc"]
ListFilesInVectorStoreBatchOrder: TypeAlias = ListFilesInVectorStoreBatchOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListFilesInVectorStoreBatchFilterInput: TypeAlias = Literal["in_progress", "completed", "failed", "cancelled"]
ListFilesInVectorStoreBatchFilter: TypeAlias = ListFilesInVectorStoreBatchFilterInput | str
"""Return only files with this status."""

ListVectorStoreFilesOrderInput: TypeAlias = Literal["asc", "desc"]
ListVectorStoreFilesOrder: TypeAlias = ListVectorStoreFilesOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListVectorStoreFilesFilterInput: TypeAlias = Literal["in_progress", "completed", "failed", "cancelled"]
ListVectorStoreFilesFilter: TypeAlias = ListVectorStoreFilesFilterInput | str
"""Return only files with this status."""

BetaListInputItemsOrderInput: TypeAlias = Literal["asc", "desc"]
BetaListInputItemsOrder: TypeAlias = BetaListInputItemsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

AgentFunctionCallStatusInput: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"]
AgentFunctionCallStatus: TypeAlias = AgentFunctionCallStatusInput | str
"""Status of the call: `in_progress` (still running), `completed` (finished successfully), `failed` (ended with an
error), `incomplete` (cut short)."""

AgentOutputItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
AgentOutputItemStatus: TypeAlias = AgentOutputItemStatusInput | str
"""Status of the reasoning item: `in_progress` (still running), `completed` (finished successfully), `incomplete`
(cut short)."""

BuiltInVoiceInput: TypeAlias = Literal[
    "alloy",
    "ash",
    "ballad",
    "beacon",
    "bossa",
    "cedar",
    "cinder",
    "coral",
    "delta",
    "echo",
    "gleam",
    "marin",
    "meridian",
    "quartz",
    "ripple",
    "sage",
    "shida",
    "shimmer",
    "stone",
    "tempo",
    "verse",
    "vesper",
    "willow",
]
BuiltInVoice: TypeAlias = BuiltInVoiceInput | str
"""Voice to speak with: the name of a built-in voice, or the id of a custom one."""

ProjectOptionalServiceTierInput: TypeAlias = Literal["flex", "fast", "ultrafast"]
ProjectOptionalServiceTier: TypeAlias = ProjectOptionalServiceTierInput | str
"""A service tier that a project can enable or disable."""

ListBetaAgentsAutomationsInvocationsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsAutomationsInvocationsOrder: TypeAlias = ListBetaAgentsAutomationsInvocationsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsAutomationsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsAutomationsOrder: TypeAlias = ListBetaAgentsAutomationsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsEnvironmentsFilesOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsEnvironmentsFilesOrder: TypeAlias = ListBetaAgentsEnvironmentsFilesOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsEnvironmentsTemplatesOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsEnvironmentsTemplatesOrder: TypeAlias = ListBetaAgentsEnvironmentsTemplatesOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsEnvironmentsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsEnvironmentsOrder: TypeAlias = ListBetaAgentsEnvironmentsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsVaultsCredentialsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsVaultsCredentialsOrder: TypeAlias = ListBetaAgentsVaultsCredentialsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsVaultsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsVaultsOrder: TypeAlias = ListBetaAgentsVaultsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsSessionsSubagentsItemsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsSessionsSubagentsItemsOrder: TypeAlias = ListBetaAgentsSessionsSubagentsItemsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsSessionsSubagentsTurnsItemsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsSessionsSubagentsTurnsItemsOrder: TypeAlias = ListBetaAgentsSessionsSubagentsTurnsItemsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsSessionsSubagentsTurnsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsSessionsSubagentsTurnsOrder: TypeAlias = ListBetaAgentsSessionsSubagentsTurnsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsSessionsSubagentsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsSessionsSubagentsOrder: TypeAlias = ListBetaAgentsSessionsSubagentsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsSessionsArtifactsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsSessionsArtifactsOrder: TypeAlias = ListBetaAgentsSessionsArtifactsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsSessionsItemsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsSessionsItemsOrder: TypeAlias = ListBetaAgentsSessionsItemsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsSessionsTracesOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsSessionsTracesOrder: TypeAlias = ListBetaAgentsSessionsTracesOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsSessionsTurnsItemsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsSessionsTurnsItemsOrder: TypeAlias = ListBetaAgentsSessionsTurnsItemsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsSessionsTurnsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsSessionsTurnsOrder: TypeAlias = ListBetaAgentsSessionsTurnsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsSessionsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsSessionsOrder: TypeAlias = ListBetaAgentsSessionsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListBetaAgentsOrderInput: TypeAlias = Literal["asc", "desc"]
ListBetaAgentsOrder: TypeAlias = ListBetaAgentsOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

DecisionsAdminOrganizationUsageBucketWidthInput: TypeAlias = Literal["1m", "1h", "1d"]
DecisionsAdminOrganizationUsageBucketWidth: TypeAlias = DecisionsAdminOrganizationUsageBucketWidthInput | str
"""Width of each time bucket."""

DecisionsAdminOrganizationUsageGroupByItemInput: TypeAlias = Literal[
    "project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"
]
DecisionsAdminOrganizationUsageGroupByItem: TypeAlias = DecisionsAdminOrganizationUsageGroupByItemInput | str

ListAdminOrganizationExternalKeysOrderInput: TypeAlias = Literal["asc", "desc"]
ListAdminOrganizationExternalKeysOrder: TypeAlias = ListAdminOrganizationExternalKeysOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListAdminOrganizationExternalKeysPurposeInput: TypeAlias = Literal["ekm", "psp_decryption"]
ListAdminOrganizationExternalKeysPurpose: TypeAlias = ListAdminOrganizationExternalKeysPurposeInput | str
"""Only keys registered for this purpose."""

ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrderInput: TypeAlias = Literal["asc", "desc"]
ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrder: TypeAlias = (
    ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrderInput | str
)
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListAdminOrganizationWorkloadIdentityProvidersOrderInput: TypeAlias = Literal["asc", "desc"]
ListAdminOrganizationWorkloadIdentityProvidersOrder: TypeAlias = (
    ListAdminOrganizationWorkloadIdentityProvidersOrderInput | str
)
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

ListAdminOrganizationExternalStorageOrderInput: TypeAlias = Literal["asc", "desc"]
ListAdminOrganizationExternalStorageOrder: TypeAlias = ListAdminOrganizationExternalStorageOrderInput | str
"""Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
