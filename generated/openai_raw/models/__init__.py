"""Every model, loaded when it is first asked for (PEP 562)."""

from __future__ import annotations

from importlib import import_module
from typing import Any

NAMES = {
    "add_upload_part_request": "AddUploadPartRequest",
    "admin_api_key": "AdminApiKey AdminApiKeyOwner",
    "admin_api_key_create_response": "AdminApiKeyCreateResponse AdminApiKeyCreateResponseOwner",
    "api_key_list": "ApiKeyList",
    "assigned_role_details": "AssignedRoleDetails AssignedRoleDetailsAssignmentSourcesItem",
    "assistant_object": (
        "AssistantObject AssistantObjectToolResources AssistantObjectToolResourcesCodeInterpreter "
        "AssistantObjectToolResourcesFileSearch"
    ),
    "unions": (
        "AssistantStreamEvent AssistantsApiResponseFormatOption AssistantsApiToolChoiceOption "
        "ChatCompletionMessageToolCalls ChatCompletionModalities ChatCompletionRequestAssistantMessageContentPart "
        "ChatCompletionRequestMessage ChatCompletionRequestUserMessageContentPart ChatCompletionStreamOptions "
        "ChatCompletionToolChoiceOption ChunkingStrategyRequestParam ComputerAction ComputerActionList Content "
        "ConversationItem ConversationParam CreateEvalItem CreateSpeechResponseStreamEvent "
        "CreateTranscriptionResponseStreamEvent EvalItemContent EvalItemContentArray EvalItemContentItem "
        "EvalItemContentText FunctionAndCustomToolCallOutput FunctionParameters ImageEditStreamEvent "
        "ImageGenStreamEvent InputContent InputItem InputMessageContentList InputParam Item ItemResource "
        "MCPToolCallError MessageStreamEvent Metadata ModelIds ModelIdsCompaction ModelIdsResponses ModelIdsShared "
        "OutputContent OutputItem OutputMessageContent ParallelToolCalls PartialImages Prompt RealtimeAudioFormats "
        "RealtimeClientEvent RealtimeConversationItem RealtimeServerEvent RealtimeTranslationClientEvent "
        "RealtimeTranslationServerEvent RealtimeTruncation RealtimeTurnDetection ReasoningEffort ResponseError "
        "ResponseFormatJsonSchemaSchema ResponseModalities ResponsePromptVariables ResponseStreamEvent "
        "ResponseStreamOptions ResponsesServerEvent ResponsesWebSocketStreamEvent RunCompletionUsage "
        "RunStepCompletionUsage RunStepStreamEvent RunStreamEvent ServiceTier ServiceTierResponses StopConfiguration "
        "TextResponseFormatConfiguration Tool ToolChoiceParam ToolsArray TranscriptionChunkingStrategy "
        "TranscriptionInclude VectorStoreFileAttributes Verbosity VoiceIdsOrCustomVoice VoiceIdsShared "
        "WebSearchApproximateLocation Annotation ToolCallCaller ToolCallCallerParam Filters EmptyModelParam "
        "FunctionShellCallOutputOutcomeParam ApplyPatchOperationParam ReasoningModeEnum SpendLimitCurrency "
        "SpendLimitInterval SpendLimitEnforcementStatus ProvenanceCheckObject VideoModel PersonalityEnum ItemField "
        "ThreadItem BetaToolChoiceParam BetaConversationParam BetaPersonalityEnum BetaReasoningEffort "
        "BetaReasoningModeEnum BetaVerbosity BetaTextResponseFormatConfiguration BetaResponseFormatJsonSchemaSchema "
        "BetaTool BetaEmptyModelParam BetaWebSearchApproximateLocation BetaFilters BetaInputItem BetaItem "
        "BetaToolCallCaller BetaFunctionAndCustomToolCallOutput BetaToolCallCallerParam BetaMCPToolCallError "
        "BetaApplyPatchOperationParam BetaFunctionShellCallOutputOutcomeParam BetaComputerActionList BetaComputerAction"
        " BetaVectorStoreFileAttributes BetaOutputMessageContent BetaAnnotation BetaInputMessageContentList "
        "BetaInputContent BetaModelIdsCompaction BetaModelIdsResponses BetaModelIdsShared BetaItemResource "
        "BetaItemField BetaOutputItem BetaResponseError BetaServiceTierResponses BetaPrompt BetaResponsePromptVariables"
        " BetaToolsArray BetaMetadata BetaOutputContent BetaInputParam BetaContent BetaResponsesServerEvent "
        "BetaResponsesWebSocketStreamEvent BetaResponsesClientEvent BetaResponseStreamOptions BetaResponseStreamEvent "
        "LiveClientEvent LiveServerEvent LiveSidebandClientEvent LiveSidebandServerEvent LiveForkClientEvent "
        "LiveForkServerEvent ResponseFunctionCallOutputItem ResponseFunctionCallOutputItemList "
        "ResponseFunctionCallOutputItemListParam ResponseSteerErrorCode ResponseSteerInput ResponseSteerInputContent "
        "ResponseSteerInputParam ResponseSteerPendingReason ResponseSteerRequiredInput AgentContent "
        "AgentFunctionCallOutput AgentOutputItem AgentSessionEvent AgentSessionInput AgentSessionItem "
        "AgentSessionMessageContent AgentTool AgentToolParam AudioFormat Automation AutomationCreatedBy "
        "AutomationEnvironment AutomationInvocationSource AutomationMetadata AutomationTarget AutomationTargetParam "
        "CredentialAuth CredentialAuthCreate CredentialAuthRotate CredentialNetworking DecisionInputPartUnion "
        "DecisionJSONObject DecisionQuestion DecisionQuestionInputPart DecisionQuestionParam Environment "
        "EnvironmentParam HostedEnvironmentFile HostedEnvironmentFileParam HostedSkill HostedSkillParam InitialItem "
        "InputContent2 McpOauthTokenEndpointAuth McpOauthTokenEndpointAuthCreate McpOauthTokenEndpointAuthRotate "
        "McpTransport McpTransportParam PersistedAgentTool PersistedMcpTransport TextFormat VaultStatusFilter "
        "WebSearchAction"
    ),
    "enums": (
        "AssistantSupportedModels AuditLogEventType ChatCompletionRole FileSearchRanker MessagePhase NoiseReductionType"
        " ToolChoiceOptions PromptCacheTTLEnum PromptCacheModeEnum IncludeEnum MessageRole ImageDetail "
        "FunctionCallStatus FunctionCallOutputStatusEnum ToolSearchExecutionType CallableToolAllowedCaller "
        "InputFidelity PublicProjectResidency OrderEnum VideoSize VideoSeconds VideoContentVariant "
        "BetaToolSearchExecutionType BetaImageDetail BetaMessagePhase BetaPromptCacheModeEnum BetaPromptCacheTTLEnum "
        "BetaFunctionCallOutputStatusEnum BetaFunctionCallStatus BetaMessageRole BetaMultiAgentAction BetaIncludeEnum "
        "ListAssistantsOrder ListChatCompletionsOrder GetChatCompletionMessagesOrder ListContainersOrder "
        "ListContainerFilesOrder ListConversationItemsOrder ListEvalsOrder ListEvalsOrderBy GetEvalRunsOrder "
        "GetEvalRunsStatus GetEvalRunOutputItemsStatus GetEvalRunOutputItemsOrder ListFilesOrder "
        "ListFineTuningCheckpointPermissionsOrder AdminApiKeysListOrder ListOrganizationCertificatesOrder "
        "UsageCostsGroupByItem ListGroupsOrder ListGroupRoleAssignmentsOrder ListGroupUsersOrder "
        "ListProjectApiKeysOwnerProjectAccess ListProjectCertificatesOrder ListProjectGroupsOrder "
        "RetrieveProjectGroupGroupType ListProjectSpendAlertsOrder ListRolesOrder ListOrganizationSpendAlertsOrder "
        "UsageAudioSpeechesBucketWidth UsageAudioSpeechesGroupByItem UsageAudioTranscriptionsBucketWidth "
        "UsageAudioTranscriptionsGroupByItem UsageCodeInterpreterSessionsBucketWidth UsageCompletionsBucketWidth "
        "UsageCompletionsGroupByItem UsageEmbeddingsBucketWidth UsageEmbeddingsGroupByItem "
        "UsageFileSearchCallsBucketWidth UsageFileSearchCallsGroupByItem UsageImagesBucketWidth UsageImagesSourcesItem "
        "UsageImagesSizesItem UsageImagesGroupByItem UsageModerationsBucketWidth UsageModerationsGroupByItem "
        "UsageVectorStoresBucketWidth UsageWebSearchCallsBucketWidth UsageWebSearchCallsContextLevelsItem "
        "UsageWebSearchCallsGroupByItem ListUserRoleAssignmentsOrder ListProjectGroupRoleAssignmentsOrder "
        "ListProjectRolesOrder ListProjectUserRoleAssignmentsOrder ListInputItemsOrder ListMessagesOrder ListRunsOrder "
        "ListRunStepsOrder ListVectorStoresOrder ListFilesInVectorStoreBatchOrder ListFilesInVectorStoreBatchFilter "
        "ListVectorStoreFilesOrder ListVectorStoreFilesFilter BetaListInputItemsOrder AgentFunctionCallStatus "
        "AgentOutputItemStatus BuiltInVoice ProjectOptionalServiceTier ListBetaAgentsAutomationsInvocationsOrder "
        "ListBetaAgentsAutomationsOrder ListBetaAgentsEnvironmentsFilesOrder ListBetaAgentsEnvironmentsTemplatesOrder "
        "ListBetaAgentsEnvironmentsOrder ListBetaAgentsVaultsCredentialsOrder ListBetaAgentsVaultsOrder "
        "ListBetaAgentsSessionsSubagentsItemsOrder ListBetaAgentsSessionsSubagentsTurnsItemsOrder "
        "ListBetaAgentsSessionsSubagentsTurnsOrder ListBetaAgentsSessionsSubagentsOrder "
        "ListBetaAgentsSessionsArtifactsOrder ListBetaAgentsSessionsItemsOrder ListBetaAgentsSessionsTracesOrder "
        "ListBetaAgentsSessionsTurnsItemsOrder ListBetaAgentsSessionsTurnsOrder ListBetaAgentsSessionsOrder "
        "ListBetaAgentsOrder DecisionsAdminOrganizationUsageBucketWidth DecisionsAdminOrganizationUsageGroupByItem "
        "ListAdminOrganizationExternalKeysOrder ListAdminOrganizationExternalKeysPurpose "
        "ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrder "
        "ListAdminOrganizationWorkloadIdentityProvidersOrder ListAdminOrganizationExternalStorageOrder"
    ),
    "assistant_tools_code": "AssistantToolsCode",
    "assistant_tools_file_search": (
        "AssistantToolsFileSearch AssistantToolsFileSearchFileSearch FileSearchRankingOptions"
    ),
    "assistant_tools_file_search_type_only": "AssistantToolsFileSearchTypeOnly",
    "assistant_tools_function": "AssistantToolsFunction",
    "assistants_api_tool_choice_option": (
        "AssistantsApiToolChoiceOptionEnum AssistantsNamedToolChoice AssistantsNamedToolChoiceType "
        "AssistantsNamedToolChoiceFunction"
    ),
    "create_transcription_request": (
        "AudioResponseFormat CreateTranscriptionRequest CreateTranscriptionRequestModel "
        "CreateTranscriptionRequestTimestampGranularitiesItem"
    ),
    "audio_transcription": "AudioTranscription AudioTranscriptionModel AudioTranscriptionDelay",
    "audio_transcription_response": (
        "AudioTranscriptionResponse AudioTranscriptionResponseDelay AudioTranscriptionResponseModel"
    ),
    "list_audit_logs_response": (
        "AuditLog AuditLogExternalStorageRegistered AuditLogExternalStorageRegisteredData "
        "AuditLogExternalStorageRemoved AuditLogProject AuditLogApiKeyCreated AuditLogApiKeyCreatedData "
        "AuditLogApiKeyUpdated AuditLogApiKeyUpdatedChangesRequested AuditLogApiKeyDeleted "
        "AuditLogCheckpointPermissionCreated AuditLogCheckpointPermissionCreatedData "
        "AuditLogCheckpointPermissionDeleted AuditLogExternalKeyRegistered AuditLogExternalKeyRemoved "
        "AuditLogGroupCreated AuditLogGroupCreatedData AuditLogGroupUpdated AuditLogGroupUpdatedChangesRequested "
        "AuditLogGroupDeleted AuditLogScimEnabled AuditLogScimDisabled AuditLogInviteSent AuditLogInviteSentData "
        "AuditLogInviteAccepted AuditLogInviteDeleted AuditLogIpAllowlistCreated AuditLogIpAllowlistUpdated "
        "AuditLogIpAllowlistDeleted AuditLogIpAllowlistConfigActivated AuditLogIpAllowlistConfigActivatedConfigsItem "
        "AuditLogIpAllowlistConfigDeactivated AuditLogIpAllowlistConfigDeactivatedConfigsItem AuditLogLoginFailed "
        "AuditLogLogoutFailed AuditLogOrganizationUpdated AuditLogOrganizationUpdatedChangesRequested "
        "AuditLogProjectCreated AuditLogProjectCreatedData AuditLogProjectUpdated "
        "AuditLogProjectUpdatedChangesRequested AuditLogProjectArchived AuditLogProjectDeleted AuditLogRateLimitUpdated"
        " AuditLogRateLimitUpdatedChangesRequested AuditLogRateLimitDeleted AuditLogRoleCreated AuditLogRoleUpdated "
        "AuditLogRoleUpdatedChangesRequested AuditLogRoleDeleted AuditLogRoleAssignmentCreated "
        "AuditLogRoleAssignmentDeleted AuditLogRoleBoundToResource AuditLogRoleBoundToResourceSource "
        "AuditLogRoleUnboundFromResource AuditLogRoleUnboundFromResourceSource AuditLogServiceAccountCreated "
        "AuditLogServiceAccountCreatedData AuditLogServiceAccountUpdated AuditLogServiceAccountUpdatedChangesRequested "
        "AuditLogServiceAccountDeleted AuditLogWorkloadIdentityProviderCreated AuditLogWorkloadIdentityProviderUpdated "
        "AuditLogWorkloadIdentityProviderDeleted AuditLogWorkloadIdentityProviderMappingCreated "
        "AuditLogWorkloadIdentityProviderMappingUpdated AuditLogWorkloadIdentityProviderMappingDeleted "
        "AuditLogUserAdded AuditLogUserAddedData AuditLogUserUpdated AuditLogUserUpdatedChangesRequested "
        "AuditLogUserDeleted AuditLogCertificateCreated AuditLogCertificateUpdated AuditLogCertificateDeleted "
        "AuditLogCertificatesActivated AuditLogCertificatesActivatedCertificatesItem AuditLogCertificatesDeactivated "
        "AuditLogCertificatesDeactivatedCertificatesItem AuditLogActor AuditLogActorType AuditLogActorApiKey "
        "AuditLogActorApiKeyType AuditLogActorServiceAccount AuditLogActorSession AuditLogActorUser "
        "ListAuditLogsResponse"
    ),
    "auto_chunking_strategy_request_param": "AutoChunkingStrategyRequestParam",
    "batch": (
        "Batch BatchErrors BatchStatus BatchUsage BatchUsageInputTokensDetails BatchUsageOutputTokensDetails BatchError"
        " BatchRequestCounts"
    ),
    "create_batch_request": "BatchFileExpirationAfter CreateBatchRequest CreateBatchRequestEndpoint",
    "certificate": "Certificate CertificateObject CertificateCertificateDetails",
    "chat_completion_tool_choice_option": (
        "ChatCompletionAllowedTools ChatCompletionAllowedToolsMode ChatCompletionAllowedToolsChoice "
        "ChatCompletionNamedToolChoice ChatCompletionNamedToolChoiceFunction ChatCompletionNamedToolChoiceCustom "
        "ChatCompletionNamedToolChoiceCustomCustom ChatCompletionToolChoiceOptionEnum"
    ),
    "chat_completion_deleted": "ChatCompletionDeleted",
    "create_chat_completion_request": (
        "ChatCompletionFunctionCallOption ChatCompletionFunctions ChatCompletionRequestAssistantMessage "
        "ChatCompletionRequestAssistantMessageAudio ChatCompletionRequestAssistantMessageFunctionCall "
        "ChatCompletionRequestDeveloperMessage ChatCompletionRequestFunctionMessage "
        "ChatCompletionRequestMessageContentPartAudio ChatCompletionRequestMessageContentPartAudioInputAudio "
        "ChatCompletionRequestMessageContentPartAudioInputAudioFormat ChatCompletionRequestMessageContentPartFile "
        "ChatCompletionRequestMessageContentPartFileFile ChatCompletionRequestSystemMessage "
        "ChatCompletionRequestToolMessage ChatCompletionRequestUserMessage CreateChatCompletionRequest "
        "CreateChatCompletionRequestPromptCacheRetention CreateChatCompletionRequestWebSearchOptions "
        "CreateChatCompletionRequestWebSearchOptionsUserLocation CreateChatCompletionRequestAudio "
        "CreateChatCompletionRequestAudioFormat CreateChatCompletionRequestFunctionCall PredictionContent "
        "ResponseModalitiesItem WebSearchContextSize WebSearchLocation"
    ),
    "chat_completion_list": "ChatCompletionList",
    "chat_completion_message_tool_calls": (
        "ChatCompletionMessageCustomToolCall ChatCompletionMessageCustomToolCallCustom ChatCompletionMessageToolCall "
        "ChatCompletionMessageToolCallFunction"
    ),
    "chat_completion_message_list": (
        "ChatCompletionMessageList ChatCompletionMessageListDataItem ChatCompletionMessageListDataItemRole "
        "ChatCompletionMessageListDataItemAnnotationsItem ChatCompletionMessageListDataItemAnnotationsItemUrlCitation "
        "ChatCompletionMessageListDataItemFunctionCall ChatCompletionMessageListDataItemAudio"
    ),
    "create_chat_completion_stream_response": (
        "ChatCompletionMessageToolCallChunk ChatCompletionMessageToolCallChunkFunction ChoiceDelta "
        "ChatCompletionStreamResponseDeltaAudio ChatCompletionStreamResponseDeltaFunctionCall "
        "ChatCompletionStreamResponseDeltaRole ChatCompletionChunk ChunkChoice "
        "CreateChatCompletionStreamResponseChoicesItemLogprobs "
        "CreateChatCompletionStreamResponseChoicesItemFinishReason"
    ),
    "chat_completion_modalities": "ChatCompletionModalitiesItem",
    "chat_completion_moderation": (
        "ChatCompletionModeration ChatCompletionModerationError ChatCompletionModerationResults"
    ),
    "chat_completion_request_message_content_part_image": (
        "ChatCompletionRequestMessageContentPartImage ChatCompletionRequestMessageContentPartImageImageUrl "
        "ChatCompletionRequestMessageContentPartImageImageUrlDetail"
    ),
    "chat_completion_request_assistant_message_content_part": "ChatCompletionRequestMessageContentPartRefusal",
    "chat_completion_request_message_content_part_text": "ChatCompletionRequestMessageContentPartText",
    "create_chat_completion_response": (
        "ChatCompletionMessage ChatCompletionResponseMessageAnnotationsItem "
        "ChatCompletionResponseMessageAnnotationsItemUrlCitation ChatCompletionResponseMessageFunctionCall "
        "ChatCompletionResponseMessageAudio ChatCompletion Choice CreateChatCompletionResponseChoicesItemFinishReason "
        "CreateChatCompletionResponseChoicesItemLogprobs"
    ),
    "chat_completion_stream_options": "ChatCompletionStreamOptionsObject",
    "chat_completion_token_logprob": "ChatCompletionTokenLogprob ChatCompletionTokenLogprobTopLogprobsItem",
    "chat_completion_tool": "ChatCompletionTool",
    "code_interpreter_file_output": "CodeInterpreterFileOutput CodeInterpreterFileOutputFilesItem",
    "code_interpreter_text_output": "CodeInterpreterTextOutput",
    "tool": (
        "CodeInterpreterTool ImageGenTool ImageGenToolComplexity ImageGenToolSvg ImageGenToolSvgReasoning "
        "ImageGenToolSvgReasoningEffort ImageGenToolModel ImageGenToolQuality ImageGenToolSize ImageGenToolOutputFormat"
        " ImageGenToolModeration ImageGenToolBackground ImageGenToolInputImageMask "
        "WebSearchApproximateLocationApproximate WebSearchTool WebSearchToolType WebSearchToolFilters "
        "WebSearchToolSearchContextSize FunctionTool RankerVersionType HybridSearchOptions RankingOptions "
        "FileSearchTool ComputerTool ComputerEnvironment ComputerUsePreviewTool ContainerMemoryLimit "
        "AutoCodeInterpreterToolParam ProgrammaticToolCallingParam ImageGenActionEnum LocalShellToolParam "
        "ContainerAutoParam FunctionShellToolParam CustomTextFormatParam GrammarSyntax1 CustomGrammarFormatParam "
        "CustomToolParam FunctionToolParam NamespaceToolParam ToolSearchToolParam ApproximateLocation SearchContextSize"
        " SearchContentType WebSearchPreviewTool WebSearchPreviewToolType ApplyPatchToolParam"
    ),
    "code_interpreter_tool_call": (
        "CodeInterpreterToolCall CodeInterpreterToolCallStatus CodeInterpreterOutputLogs CodeInterpreterOutputImage"
    ),
    "comparison_filter": "ComparisonFilter ComparisonFilterType",
    "complete_upload_request": "CompleteUploadRequest",
    "completion_usage": "CompletionUsage CompletionUsageCompletionTokensDetails CompletionUsagePromptTokensDetails",
    "compound_filter": "CompoundFilter CompoundFilterType",
    "computer_screenshot_image": "ComputerScreenshotImage",
    "computer_tool_call": (
        "ComputerToolCall ComputerToolCallStatus ClickButtonType ClickParam DoubleClickAction CoordParam DragParam "
        "KeyPressAction MoveParam ScreenshotParam ScrollParam TypeParam WaitParam"
    ),
    "computer_tool_call_output": "ComputerToolCallOutput ComputerToolCallOutputStatus",
    "computer_tool_call_output_resource": "ComputerToolCallOutputResource ComputerCallOutputStatus",
    "container_file_list_resource": "ContainerFileListResource",
    "container_file_resource": "ContainerFileResource",
    "container_list_resource": "ContainerListResource",
    "container_resource": (
        "ContainerResource ContainerResourceExpiresAfter ContainerResourceMemoryLimit ContainerResourceNetworkPolicy "
        "ContainerResourceNetworkPolicyType"
    ),
    "conversation_item_list": "ConversationItemList",
    "usage_response": (
        "CostsResult CostsResultApiSource CostsResultAmount CostsResultQuantityUnit UsageAudioSpeechesResult "
        "UsageAudioTranscriptionsResult UsageCodeInterpreterSessionsResult UsageCompletionsResult "
        "UsageCompletionsResultApiSource UsageEmbeddingsResult UsageFileSearchCallsResult UsageImagesResult "
        "UsageModerationsResult UsageResponse UsageTimeBucket UsageVectorStoresResult UsageWebSearchCallsResult "
        "UsageWebSearchCallsResultApiSource"
    ),
    "create_assistant_request": (
        "CreateAssistantRequest CreateAssistantRequestToolResources CreateAssistantRequestToolResourcesCodeInterpreter "
        "CreateAssistantRequestToolResourcesFileSearch CreateAssistantRequestToolResourcesFileSearchVectorStoresItem "
        "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto "
        "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic "
        "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic"
    ),
    "create_completion_request": "CreateCompletionRequest CreateCompletionRequestModel",
    "create_completion_response": (
        "Completion CreateCompletionResponseChoicesItem CreateCompletionResponseChoicesItemFinishReason "
        "CreateCompletionResponseChoicesItemLogprobs"
    ),
    "create_container_body": "CreateContainerBody CreateContainerBodyExpiresAfter CreateContainerBodyMemoryLimit",
    "create_container_file_body": "CreateContainerFileBody",
    "create_embedding_request": (
        "CreateEmbeddingRequest CreateEmbeddingRequestModel CreateEmbeddingRequestEncodingFormat"
    ),
    "create_embedding_response": "CreateEmbeddingResponse CreateEmbeddingResponseUsage Embedding",
    "create_eval_completions_run_data_source": (
        "CreateEvalCompletionsRunDataSource CreateEvalCompletionsRunDataSourceInputMessagesTemplate "
        "CreateEvalCompletionsRunDataSourceInputMessagesItemReference CreateEvalCompletionsRunDataSourceSamplingParams "
        "EvalStoredCompletionsSource"
    ),
    "create_eval_request": (
        "CreateEvalCustomDataSourceConfig CreateEvalItemObject CreateEvalLabelModelGrader "
        "CreateEvalLogsDataSourceConfig CreateEvalRequest CreateEvalStoredCompletionsDataSourceConfig"
    ),
    "create_eval_jsonl_run_data_source": "CreateEvalJsonlRunDataSource",
    "create_eval_responses_run_data_source": (
        "CreateEvalResponsesRunDataSource CreateEvalResponsesRunDataSourceInputMessagesTemplate "
        "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem "
        "CreateEvalResponsesRunDataSourceInputMessagesItemReference CreateEvalResponsesRunDataSourceSamplingParams "
        "CreateEvalResponsesRunDataSourceSamplingParamsText EvalResponsesSource"
    ),
    "create_eval_run_request": "CreateEvalRunRequest",
    "create_file_request": "CreateFileRequest CreateFileRequestPurpose",
    "create_fine_tuning_checkpoint_permission_request": "CreateFineTuningCheckpointPermissionRequest",
    "create_fine_tuning_job_request": (
        "CreateFineTuningJobRequest CreateFineTuningJobRequestModel CreateFineTuningJobRequestHyperparameters "
        "CreateFineTuningJobRequestIntegrationsItem CreateFineTuningJobRequestIntegrationsItemWandb"
    ),
    "create_group_body": "CreateGroupBody",
    "create_group_user_body": "CreateGroupUserBody",
    "create_image_edit_request": (
        "CreateImageEditRequest CreateImageEditRequestComplexity CreateImageEditRequestSvg "
        "CreateImageEditRequestSvgReasoning CreateImageEditRequestSvgReasoningEffort CreateImageEditRequestBackground "
        "CreateImageEditRequestModel CreateImageEditRequestSize CreateImageEditRequestResponseFormat "
        "CreateImageEditRequestOutputFormat CreateImageEditRequestQuality"
    ),
    "create_image_request": (
        "CreateImageRequest CreateImageRequestComplexity CreateImageRequestSvg CreateImageRequestSvgReasoning "
        "CreateImageRequestSvgReasoningEffort CreateImageRequestModel CreateImageRequestQuality "
        "CreateImageRequestResponseFormat CreateImageRequestOutputFormat CreateImageRequestSize "
        "CreateImageRequestModeration CreateImageRequestBackground CreateImageRequestStyle"
    ),
    "create_image_variation_request": (
        "CreateImageVariationRequest CreateImageVariationRequestModel CreateImageVariationRequestResponseFormat "
        "CreateImageVariationRequestSize"
    ),
    "create_message_request": (
        "CreateMessageRequest CreateMessageRequestRole CreateMessageRequestAttachmentsItem "
        "MessageRequestContentTextObject"
    ),
    "create_model_response_properties": (
        "CreateModelResponseProperties CreateModelResponsePropertiesPromptCacheRetention"
    ),
    "create_moderation_request": (
        "CreateModerationRequest CreateModerationRequestInputItemImageUrl "
        "CreateModerationRequestInputItemImageUrlImageUrl CreateModerationRequestInputItemText "
        "CreateModerationRequestModel"
    ),
    "create_moderation_response": (
        "CreateModerationResponse CreateModerationResponseResultsItem CreateModerationResponseResultsItemCategories "
        "CreateModerationResponseResultsItemCategoryScores CreateModerationResponseResultsItemCategoryAppliedInputTypes"
        " CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmItem "
        "CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItem "
        "CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItem "
        "CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItem "
        "CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItem "
        "CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItem"
    ),
    "create_response": (
        "CreateResponse CreateResponseAccessPrograms CreateResponseAccessProgramsCyber CreateResponseBackgroundOptions "
        "CreateResponseBackgroundOptionsCompletionWindow CreateResponseImage CreateResponseImageContextCompression "
        "CreateResponsePromptCacheRetention CreateResponseTruncation"
    ),
    "create_run_request": "CreateRunRequest",
    "create_speech_request": (
        "CreateSpeechRequest CreateSpeechRequestModel CreateSpeechRequestResponseFormat CreateSpeechRequestStreamFormat"
    ),
    "create_spend_alert_body": "CreateSpendAlertBody",
    "create_thread_and_run_request": (
        "CreateThreadAndRunRequest CreateThreadAndRunRequestModel CreateThreadAndRunRequestToolResources "
        "CreateThreadAndRunRequestToolResourcesCodeInterpreter CreateThreadAndRunRequestToolResourcesFileSearch"
    ),
    "create_thread_request": (
        "CreateThreadRequest CreateThreadRequestToolResources CreateThreadRequestToolResourcesCodeInterpreter "
        "CreateThreadRequestToolResourcesFileSearch CreateThreadRequestToolResourcesFileSearchVectorStoresItem "
        "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto "
        "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic "
        "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic"
    ),
    "create_transcription_response_diarized_json": (
        "CreateTranscriptionResponseDiarizedJson TranscriptionDiarizedSegment"
    ),
    "create_transcription_response_json": "CreateTranscriptionResponseJson CreateTranscriptionResponseJsonLogprobsItem",
    "create_transcription_response_verbose_json": "CreateTranscriptionResponseVerboseJson TranscriptionWord",
    "create_translation_request": (
        "CreateTranslationRequest CreateTranslationRequestModel CreateTranslationRequestResponseFormat"
    ),
    "create_translation_response_json": "CreateTranslationResponseJson",
    "create_translation_response_verbose_json": "CreateTranslationResponseVerboseJson",
    "create_upload_request": "CreateUploadRequest CreateUploadRequestPurpose",
    "create_vector_store_file_batch_request": "CreateVectorStoreFileBatchRequest",
    "create_vector_store_file_request": "CreateVectorStoreFileRequest",
    "create_vector_store_request": "CreateVectorStoreRequest",
    "create_voice_consent_request": "CreateVoiceConsentRequest",
    "create_voice_request": "CreateVoiceRequest CreateVoiceRequestType",
    "custom_tool_call": "CustomToolCall",
    "custom_tool_call_output": "CustomToolCallOutput CustomToolCallOutputStatus",
    "custom_tool_call_output_resource": "CustomToolCallOutputResource",
    "response_item_list": (
        "CustomToolCallResource InputMessageResource InputMessageResourceRole InputMessageResourceStatus "
        "ResponseItemList"
    ),
    "custom_tool_chat_completions": (
        "CustomToolChatCompletions CustomToolChatCompletionsCustom CustomToolChatCompletionsCustomFormatText "
        "CustomToolChatCompletionsCustomFormatGrammar CustomToolChatCompletionsCustomFormatGrammarGrammar "
        "CustomToolChatCompletionsCustomFormatGrammarGrammarSyntax"
    ),
    "delete_assistant_response": "DeleteAssistantResponse",
    "delete_certificate_response": "DeleteCertificateResponse",
    "delete_file_response": "DeleteFileResponse",
    "delete_fine_tuning_checkpoint_permission_response": "DeleteFineTuningCheckpointPermissionResponse",
    "delete_message_response": "DeleteMessageResponse",
    "delete_model_response": "DeleteModelResponse",
    "delete_thread_response": "DeleteThreadResponse",
    "delete_vector_store_file_response": "DeleteVectorStoreFileResponse",
    "delete_vector_store_response": "DeleteVectorStoreResponse",
    "deleted_role_assignment_resource": "DeletedRoleAssignmentResource",
    "assistant_stream_event": (
        "DoneEvent ErrorEvent MessageDeltaContentImageFileObject MessageDeltaContentImageFileObjectImageFile "
        "MessageDeltaContentImageFileObjectImageFileDetail MessageDeltaContentImageUrlObject "
        "MessageDeltaContentImageUrlObjectImageUrl MessageDeltaContentImageUrlObjectImageUrlDetail "
        "MessageDeltaContentRefusalObject MessageDeltaContentTextAnnotationsFileCitationObject "
        "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation "
        "MessageDeltaContentTextAnnotationsFilePathObject MessageDeltaContentTextAnnotationsFilePathObjectFilePath "
        "MessageDeltaContentTextObject MessageDeltaContentTextObjectText MessageDeltaObject MessageDeltaObjectDelta "
        "MessageDeltaObjectDeltaRole MessageStreamEventThreadMessageCreated MessageStreamEventThreadMessageInProgress "
        "MessageStreamEventThreadMessageDelta MessageStreamEventThreadMessageCompleted "
        "MessageStreamEventThreadMessageIncomplete RunStepDeltaObject RunStepDeltaObjectDelta "
        "RunStepDeltaStepDetailsMessageCreationObject RunStepDeltaStepDetailsMessageCreationObjectMessageCreation "
        "RunStepDeltaStepDetailsToolCallsCodeObject RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter "
        "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject "
        "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage "
        "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject RunStepDeltaStepDetailsToolCallsFileSearchObject "
        "RunStepDeltaStepDetailsToolCallsFunctionObject RunStepDeltaStepDetailsToolCallsFunctionObjectFunction "
        "RunStepDeltaStepDetailsToolCallsObject RunStepStreamEventThreadRunStepCreated "
        "RunStepStreamEventThreadRunStepInProgress RunStepStreamEventThreadRunStepDelta "
        "RunStepStreamEventThreadRunStepCompleted RunStepStreamEventThreadRunStepFailed "
        "RunStepStreamEventThreadRunStepCancelled RunStepStreamEventThreadRunStepExpired RunStreamEventThreadRunCreated"
        " RunStreamEventThreadRunQueued RunStreamEventThreadRunInProgress RunStreamEventThreadRunRequiresAction "
        "RunStreamEventThreadRunCompleted RunStreamEventThreadRunIncomplete RunStreamEventThreadRunFailed "
        "RunStreamEventThreadRunCancelling RunStreamEventThreadRunCancelled RunStreamEventThreadRunExpired "
        "ThreadStreamEvent"
    ),
    "easy_input_message": "EasyInputMessage EasyInputMessageRole",
    "edit_image_body_json_param": (
        "EditImageBodyJsonParam EditImageBodyJsonParamModel EditImageBodyJsonParamQuality "
        "EditImageBodyJsonParamInputFidelity EditImageBodyJsonParamSize EditImageBodyJsonParamOutputFormat "
        "EditImageBodyJsonParamModeration EditImageBodyJsonParamBackground ImageRefParam"
    ),
    "error": "Error ErrorMisalignment ErrorMisalignmentErrorType ErrorMisalignmentSteer",
    "error_response": "ErrorResponse",
    "eval_": "Eval EvalCustomDataSourceConfig EvalLogsDataSourceConfig EvalStoredCompletionsDataSourceConfig",
    "eval_api_error": "EvalApiError",
    "eval_grader_python": "EvalGraderPython",
    "eval_grader_score_model": "EvalGraderScoreModel EvalGraderScoreModelSamplingParams",
    "eval_grader_text_similarity": "EvalGraderTextSimilarity EvalGraderTextSimilarityEvaluationMetric",
    "eval_item": (
        "EvalItem EvalItemRole EvalItemContentOutputText EvalItemInputImage InputAudio InputAudioInputAudio "
        "InputAudioInputAudioFormat"
    ),
    "eval_jsonl_file_content_source": "EvalJsonlFileContentSource EvalJsonlFileContentSourceContentItem",
    "eval_jsonl_file_id_source": "EvalJsonlFileIdSource",
    "eval_list": "EvalList",
    "eval_run": "EvalRun EvalRunResultCounts EvalRunPerModelUsageItem EvalRunPerTestingCriteriaResultsItem",
    "eval_run_list": "EvalRunList",
    "eval_run_output_item": (
        "EvalRunOutputItem EvalRunOutputItemSample EvalRunOutputItemSampleInputItem EvalRunOutputItemSampleOutputItem "
        "EvalRunOutputItemSampleUsage EvalRunOutputItemResult"
    ),
    "eval_run_output_item_list": "EvalRunOutputItemList",
    "file_expiration_after": "FileExpirationAfter",
    "annotation": "FilePath FileCitationBody UrlCitationBody ContainerFileCitationBody",
    "file_search_tool_call": "FileSearchToolCall FileSearchToolCallStatus FileSearchToolCallResultsItem",
    "fine_tune_chat_completion_request_assistant_message": (
        "FineTuneChatCompletionRequestAssistantMessage FineTuneChatCompletionRequestAssistantMessageWeight "
        "FineTuneChatCompletionRequestAssistantMessageAudio FineTuneChatCompletionRequestAssistantMessageFunctionCall"
    ),
    "fine_tune_method": (
        "FineTuneDPOHyperparameters FineTuneDPOMethod FineTuneMethod FineTuneMethodType "
        "FineTuneReinforcementHyperparameters FineTuneReinforcementHyperparametersReasoningEffort "
        "FineTuneReinforcementMethod FineTuneSupervisedHyperparameters FineTuneSupervisedMethod"
    ),
    "list_fine_tuning_checkpoint_permission_response": (
        "FineTuningCheckpointPermission ListFineTuningCheckpointPermissionResponse"
    ),
    "fine_tuning_job": (
        "FineTuningIntegration FineTuningIntegrationWandb FineTuningJob FineTuningJobError FineTuningJobHyperparameters"
        " FineTuningJobStatus"
    ),
    "list_fine_tuning_job_checkpoints_response": (
        "FineTuningJobCheckpoint FineTuningJobCheckpointMetrics ListFineTuningJobCheckpointsResponse"
    ),
    "list_fine_tuning_job_events_response": (
        "FineTuningJobEvent FineTuningJobEventLevel FineTuningJobEventType ListFineTuningJobEventsResponse"
    ),
    "function_object": "FunctionObject",
    "function_tool_call": "FunctionToolCall FunctionToolCallStatus",
    "compact_resource": (
        "FunctionToolCallOutput FunctionToolCallOutputStatus CompactResource CompactResourceImage "
        "CompactResourceImageContextCompression"
    ),
    "function_tool_call_output_resource": "FunctionToolCallOutputResource",
    "function_tool_call_resource": "FunctionToolCallResource",
    "grader_label_model": "GraderLabelModel",
    "grader_multi": "GraderMulti",
    "grader_python": "GraderPython",
    "grader_score_model": "GraderScoreModel GraderScoreModelSamplingParams",
    "grader_string_check": "GraderStringCheck GraderStringCheckOperation",
    "grader_text_similarity": "GraderTextSimilarity GraderTextSimilarityEvaluationMetric",
    "group_role_assignment": "Group GroupRoleAssignment",
    "group_deleted_resource": "GroupDeletedResource",
    "group_list_resource": "GroupListResource",
    "group_member_user": "GroupMemberUser GroupMemberUserUserType",
    "group_resource_with_success": "GroupResourceWithSuccess",
    "group_response": "GroupResponse GroupResponseGroupType",
    "user_list_resource": "GroupUser UserListResource",
    "group_user_assignment": "GroupUserAssignment",
    "group_user_deleted_resource": "GroupUserDeletedResource",
    "project_hosted_tool_permissions": "HostedToolPermission ProjectHostedToolPermissions",
    "project_hosted_tool_permissions_update_request": (
        "HostedToolPermissionUpdate ProjectHostedToolPermissionsUpdateRequest"
    ),
    "images_response": (
        "Image ImagesResponse ImagesResponseSvgUsage ImagesResponseBackground ImagesResponseOutputFormat "
        "ImagesResponseSize ImagesResponseQuality ImageGenOutputTokensDetails ImageGenInputUsageDetails ImageGenUsage"
    ),
    "image_edit_stream_event": (
        "ImageEditCompletedEvent ImageEditCompletedEventSize ImageEditCompletedEventQuality "
        "ImageEditCompletedEventBackground ImageEditCompletedEventOutputFormat ImageEditPartialImageEvent "
        "ImageEditPartialImageEventSize ImageEditPartialImageEventQuality ImageEditPartialImageEventBackground "
        "ImageEditPartialImageEventOutputFormat"
    ),
    "image_gen_stream_event": (
        "ImageGenCompletedEvent ImageGenCompletedEventSize ImageGenCompletedEventQuality "
        "ImageGenCompletedEventBackground ImageGenCompletedEventOutputFormat ImageGenPartialImageEvent "
        "ImageGenPartialImageEventSize ImageGenPartialImageEventQuality ImageGenPartialImageEventBackground "
        "ImageGenPartialImageEventOutputFormat"
    ),
    "image_gen_tool_call": (
        "ImageGenToolCall ImageGenToolCallAction ImageGenToolCallBackground ImageGenToolCallError "
        "ImageGenToolCallErrorModerationDetails ImageGenToolCallErrorModerationDetailsModerationStage "
        "ImageGenToolCallOutputFormat ImageGenToolCallQuality ImageGenToolCallSize ImageGenToolCallSvgUsage "
        "ImageGenToolCallStatus"
    ),
    "images_usage": "ImagesUsage ImagesUsageInputTokensDetails",
    "input_item": (
        "InputMessage InputMessageRole InputMessageStatus MCPApprovalResponse FunctionCallItemStatus "
        "ComputerCallOutputItemParam FunctionCallOutputItemParam ToolSearchCallItemParam ToolSearchOutputItemParam "
        "AdditionalToolsItemParam CompactionSummaryItemParam FunctionShellActionParam FunctionShellCallItemStatus "
        "FunctionShellCallItemParam FunctionShellCallOutputTimeoutOutcomeParam FunctionShellCallOutputExitOutcomeParam "
        "FunctionShellCallOutputContentParam FunctionShellCallOutputItemParam ApplyPatchCallStatusParam "
        "ApplyPatchCreateFileOperationParam ApplyPatchDeleteFileOperationParam ApplyPatchUpdateFileOperationParam "
        "ApplyPatchToolCallItemParam ApplyPatchCallOutputStatusParam ApplyPatchToolCallOutputItemParam "
        "CompactionTriggerItemParam ItemReferenceParam ProgramItemParam ProgramOutputItemStatus ProgramOutputItemParam"
    ),
    "invite": "Invite InviteRole InviteStatus InviteProjectsItem InviteProjectsItemRole",
    "invite_delete_response": "InviteDeleteResponse",
    "invite_list_response": "InviteListResponse",
    "invite_project_group_body": "InviteProjectGroupBody",
    "invite_request": "InviteRequest InviteRequestRole InviteRequestProjectsItem InviteRequestProjectsItemRole",
    "list_assistants_response": "ListAssistantsResponse",
    "list_batches_response": "ListBatchesResponse",
    "list_certificates_response": "ListCertificatesResponse",
    "list_files_response": "ListFilesResponse",
    "list_messages_response": "ListMessagesResponse",
    "list_models_response": "ListModelsResponse",
    "list_paginated_fine_tuning_jobs_response": "ListPaginatedFineTuningJobsResponse",
    "list_project_certificates_response": "ListProjectCertificatesResponse",
    "list_run_steps_response": "ListRunStepsResponse",
    "list_runs_response": "ListRunsResponse",
    "list_vector_store_files_response": "ListVectorStoreFilesResponse",
    "list_vector_stores_response": "ListVectorStoresResponse",
    "local_shell_tool_call": "LocalShellToolCall LocalShellToolCallStatus LocalShellExecAction",
    "local_shell_tool_call_output": "LocalShellToolCallOutput LocalShellToolCallOutputStatus",
    "log_prob_properties": "LogProbProperties",
    "mcp_approval_request": "MCPApprovalRequest",
    "mcp_approval_response_resource": "MCPApprovalResponseResource",
    "mcp_list_tools": "MCPListTools",
    "mcp_list_tools_tool": "MCPListToolsTool",
    "mcp_tool": "MCPTool MCPToolConnectorId MCPToolRequireApproval MCPToolRequireApprovalEnum MCPToolFilter",
    "mcp_tool_call": "MCPToolCall MCPProtocolError MCPToolExecutionError HTTPError MCPToolCallStatus",
    "message_content_image_file_object": (
        "MessageContentImageFileObject MessageContentImageFileObjectImageFile "
        "MessageContentImageFileObjectImageFileDetail"
    ),
    "message_content_image_url_object": (
        "MessageContentImageUrlObject MessageContentImageUrlObjectImageUrl MessageContentImageUrlObjectImageUrlDetail"
    ),
    "message_object": (
        "MessageContentRefusalObject MessageContentTextAnnotationsFileCitationObject "
        "MessageContentTextAnnotationsFileCitationObjectFileCitation MessageContentTextAnnotationsFilePathObject "
        "MessageContentTextAnnotationsFilePathObjectFilePath MessageContentTextObject MessageContentTextObjectText "
        "MessageObject MessageObjectStatus MessageObjectIncompleteDetails MessageObjectIncompleteDetailsReason "
        "MessageObjectRole MessageObjectAttachmentsItem"
    ),
    "model": "Model",
    "model_ids_responses": "ModelIdsResponsesEnum",
    "model_ids_shared": "ModelIdsSharedEnum",
    "model_response_properties": "ModelResponseProperties ModelResponsePropertiesPromptCacheRetention",
    "modify_assistant_request": (
        "ModifyAssistantRequest ModifyAssistantRequestToolResources ModifyAssistantRequestToolResourcesCodeInterpreter "
        "ModifyAssistantRequestToolResourcesFileSearch"
    ),
    "modify_certificate_request": "ModifyCertificateRequest",
    "modify_message_request": "ModifyMessageRequest",
    "modify_run_request": "ModifyRunRequest",
    "modify_thread_request": (
        "ModifyThreadRequest ModifyThreadRequestToolResources ModifyThreadRequestToolResourcesCodeInterpreter "
        "ModifyThreadRequestToolResourcesFileSearch"
    ),
    "open_ai_file": "FileObject OpenAIFilePurpose OpenAIFileStatus",
    "organization_certificate": "OrganizationCertificate OrganizationCertificateCertificateDetails",
    "organization_certificate_activation_response": "OrganizationCertificateActivationResponse",
    "organization_certificate_deactivation_response": "OrganizationCertificateDeactivationResponse",
    "organization_data_retention": "OrganizationDataRetention OrganizationDataRetentionType",
    "organization_project_certificate": (
        "OrganizationProjectCertificate OrganizationProjectCertificateCertificateDetails"
    ),
    "organization_project_certificate_activation_response": "OrganizationProjectCertificateActivationResponse",
    "organization_project_certificate_deactivation_response": "OrganizationProjectCertificateDeactivationResponse",
    "organization_spend_alert": "OrganizationSpendAlert",
    "organization_spend_alert_deleted_resource": "OrganizationSpendAlertDeletedResource",
    "organization_spend_alert_list_resource": "OrganizationSpendAlertListResource",
    "vector_store_file_object": (
        "OtherChunkingStrategyResponseParam StaticChunkingStrategyResponseParam VectorStoreFileObject "
        "VectorStoreFileObjectStatus VectorStoreFileObjectLastError VectorStoreFileObjectLastErrorCode"
    ),
    "output_audio": "OutputAudio",
    "output_message": "OutputMessage OutputMessageStatus",
    "project": "Project",
    "project_api_key": (
        "ProjectApiKey ProjectApiKeyOwnerProjectAccess ProjectApiKeyOwner ProjectApiKeyOwnerType "
        "ProjectApiKeyOwnerServiceAccount ProjectApiKeyOwnerUser"
    ),
    "project_api_key_delete_response": "ProjectApiKeyDeleteResponse",
    "project_api_key_list_response": "ProjectApiKeyListResponse",
    "project_create_request": "ProjectCreateRequest",
    "project_data_retention": "ProjectDataRetention ProjectDataRetentionType",
    "project_group": "ProjectGroup ProjectGroupGroupType",
    "project_group_deleted_resource": "ProjectGroupDeletedResource",
    "project_group_list_resource": "ProjectGroupListResource",
    "project_list_response": "ProjectListResponse",
    "project_model_permissions": "ProjectModelPermissions ProjectModelPermissionsMode",
    "project_model_permissions_delete_response": "ProjectModelPermissionsDeleteResponse",
    "project_model_permissions_update_request": (
        "ProjectModelPermissionsUpdateRequest ProjectModelPermissionsUpdateRequestMode"
    ),
    "project_rate_limit": "ProjectRateLimit",
    "project_rate_limit_list_response": "ProjectRateLimitListResponse",
    "project_rate_limit_update_request": "ProjectRateLimitUpdateRequest",
    "project_service_account": "ProjectServiceAccount ProjectServiceAccountRole",
    "project_service_account_create_response": (
        "ProjectServiceAccountApiKey ProjectServiceAccountCreateResponse ProjectServiceAccountCreateResponseRole"
    ),
    "project_service_account_create_request": "ProjectServiceAccountCreateRequest",
    "project_service_account_delete_response": "ProjectServiceAccountDeleteResponse",
    "project_service_account_list_response": "ProjectServiceAccountListResponse",
    "project_spend_alert": "ProjectSpendAlert",
    "project_spend_alert_deleted_resource": "ProjectSpendAlertDeletedResource",
    "project_spend_alert_list_resource": "ProjectSpendAlertListResource",
    "project_update_request": "ProjectUpdateRequest",
    "project_user": "ProjectUser",
    "project_user_create_request": "ProjectUserCreateRequest",
    "project_user_delete_response": "ProjectUserDeleteResponse",
    "project_user_list_response": "ProjectUserListResponse",
    "project_user_update_request": "ProjectUserUpdateRequest",
    "prompt": "PromptObject",
    "public_assign_organization_group_role_body": "PublicAssignOrganizationGroupRoleBody",
    "public_create_organization_role_body": "PublicCreateOrganizationRoleBody",
    "public_role_list_resource": "PublicRoleListResource",
    "public_update_organization_role_body": "PublicUpdateOrganizationRoleBody",
    "realtime_audio_formats": (
        "RealtimeAudioFormatsAudioPcm RealtimeAudioFormatsAudioPcmu RealtimeAudioFormatsAudioPcma"
    ),
    "realtime_beta_client_event_conversation_item_create": "RealtimeBetaClientEventConversationItemCreate",
    "realtime_beta_client_event_conversation_item_delete": "RealtimeBetaClientEventConversationItemDelete",
    "realtime_beta_client_event_conversation_item_retrieve": "RealtimeBetaClientEventConversationItemRetrieve",
    "realtime_beta_client_event_conversation_item_truncate": "RealtimeBetaClientEventConversationItemTruncate",
    "realtime_beta_client_event_input_audio_buffer_append": "RealtimeBetaClientEventInputAudioBufferAppend",
    "realtime_beta_client_event_input_audio_buffer_clear": "RealtimeBetaClientEventInputAudioBufferClear",
    "realtime_beta_client_event_input_audio_buffer_commit": "RealtimeBetaClientEventInputAudioBufferCommit",
    "realtime_beta_client_event_output_audio_buffer_clear": "RealtimeBetaClientEventOutputAudioBufferClear",
    "realtime_beta_client_event_response_cancel": "RealtimeBetaClientEventResponseCancel",
    "realtime_beta_client_event_response_create": (
        "RealtimeBetaClientEventResponseCreate RealtimeBetaResponseCreateParams "
        "RealtimeBetaResponseCreateParamsModalitiesItem RealtimeBetaResponseCreateParamsOutputAudioFormat "
        "RealtimeBetaResponseCreateParamsToolsItem RealtimeBetaResponseCreateParamsConversation"
    ),
    "realtime_beta_client_event_session_update": "RealtimeBetaClientEventSessionUpdate",
    "realtime_beta_client_event_transcription_session_update": "RealtimeBetaClientEventTranscriptionSessionUpdate",
    "realtime_beta_response": (
        "RealtimeBetaResponse RealtimeBetaResponseStatus RealtimeBetaResponseStatusDetails "
        "RealtimeBetaResponseStatusDetailsType RealtimeBetaResponseStatusDetailsReason "
        "RealtimeBetaResponseStatusDetailsError RealtimeBetaResponseUsage RealtimeBetaResponseUsageInputTokenDetails "
        "RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails RealtimeBetaResponseUsageOutputTokenDetails "
        "RealtimeBetaResponseModalitiesItem RealtimeBetaResponseOutputAudioFormat"
    ),
    "realtime_beta_server_event_conversation_item_created": "RealtimeBetaServerEventConversationItemCreated",
    "realtime_beta_server_event_conversation_item_deleted": "RealtimeBetaServerEventConversationItemDeleted",
    "realtime_beta_server_event_conversation_item_input_audio_transcription_completed": (
        "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted"
    ),
    "realtime_beta_server_event_conversation_item_input_audio_transcription_delta": (
        "RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta"
    ),
    "realtime_beta_server_event_conversation_item_input_audio_transcription_failed": (
        "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed "
        "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError"
    ),
    "realtime_beta_server_event_conversation_item_input_audio_transcription_segment": (
        "RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment"
    ),
    "realtime_beta_server_event_conversation_item_retrieved": "RealtimeBetaServerEventConversationItemRetrieved",
    "realtime_beta_server_event_conversation_item_truncated": "RealtimeBetaServerEventConversationItemTruncated",
    "realtime_beta_server_event_error": "RealtimeBetaServerEventError RealtimeBetaServerEventErrorError",
    "realtime_beta_server_event_input_audio_buffer_cleared": "RealtimeBetaServerEventInputAudioBufferCleared",
    "realtime_beta_server_event_input_audio_buffer_committed": "RealtimeBetaServerEventInputAudioBufferCommitted",
    "realtime_beta_server_event_input_audio_buffer_speech_started": (
        "RealtimeBetaServerEventInputAudioBufferSpeechStarted"
    ),
    "realtime_beta_server_event_input_audio_buffer_speech_stopped": (
        "RealtimeBetaServerEventInputAudioBufferSpeechStopped"
    ),
    "realtime_beta_server_event_mcp_list_tools_completed": "RealtimeBetaServerEventMCPListToolsCompleted",
    "realtime_beta_server_event_mcp_list_tools_failed": "RealtimeBetaServerEventMCPListToolsFailed",
    "realtime_beta_server_event_mcp_list_tools_in_progress": "RealtimeBetaServerEventMCPListToolsInProgress",
    "realtime_beta_server_event_rate_limits_updated": (
        "RealtimeBetaServerEventRateLimitsUpdated RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem "
        "RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItemName"
    ),
    "realtime_beta_server_event_response_audio_delta": "RealtimeBetaServerEventResponseAudioDelta",
    "realtime_beta_server_event_response_audio_done": "RealtimeBetaServerEventResponseAudioDone",
    "realtime_beta_server_event_response_audio_transcript_delta": "RealtimeBetaServerEventResponseAudioTranscriptDelta",
    "realtime_beta_server_event_response_audio_transcript_done": "RealtimeBetaServerEventResponseAudioTranscriptDone",
    "realtime_beta_server_event_response_content_part_added": (
        "RealtimeBetaServerEventResponseContentPartAdded RealtimeBetaServerEventResponseContentPartAddedPart "
        "RealtimeBetaServerEventResponseContentPartAddedPartType"
    ),
    "realtime_beta_server_event_response_content_part_done": (
        "RealtimeBetaServerEventResponseContentPartDone RealtimeBetaServerEventResponseContentPartDonePart "
        "RealtimeBetaServerEventResponseContentPartDonePartType"
    ),
    "realtime_beta_server_event_response_created": "RealtimeBetaServerEventResponseCreated",
    "realtime_beta_server_event_response_done": "RealtimeBetaServerEventResponseDone",
    "realtime_beta_server_event_response_function_call_arguments_delta": (
        "RealtimeBetaServerEventResponseFunctionCallArgumentsDelta"
    ),
    "realtime_beta_server_event_response_function_call_arguments_done": (
        "RealtimeBetaServerEventResponseFunctionCallArgumentsDone"
    ),
    "realtime_beta_server_event_response_mcp_call_arguments_delta": (
        "RealtimeBetaServerEventResponseMCPCallArgumentsDelta"
    ),
    "realtime_beta_server_event_response_mcp_call_arguments_done": (
        "RealtimeBetaServerEventResponseMCPCallArgumentsDone"
    ),
    "realtime_beta_server_event_response_mcp_call_completed": "RealtimeBetaServerEventResponseMCPCallCompleted",
    "realtime_beta_server_event_response_mcp_call_failed": "RealtimeBetaServerEventResponseMCPCallFailed",
    "realtime_beta_server_event_response_mcp_call_in_progress": "RealtimeBetaServerEventResponseMCPCallInProgress",
    "realtime_beta_server_event_response_output_item_added": "RealtimeBetaServerEventResponseOutputItemAdded",
    "realtime_beta_server_event_response_output_item_done": "RealtimeBetaServerEventResponseOutputItemDone",
    "realtime_beta_server_event_response_text_delta": "RealtimeBetaServerEventResponseTextDelta",
    "realtime_beta_server_event_response_text_done": "RealtimeBetaServerEventResponseTextDone",
    "realtime_beta_server_event_session_created": "RealtimeBetaServerEventSessionCreated",
    "realtime_beta_server_event_session_updated": "RealtimeBetaServerEventSessionUpdated",
    "realtime_beta_server_event_transcription_session_created": "RealtimeBetaServerEventTranscriptionSessionCreated",
    "realtime_beta_server_event_transcription_session_updated": "RealtimeBetaServerEventTranscriptionSessionUpdated",
    "realtime_call_create_request": "RealtimeCallCreateRequest",
    "realtime_call_refer_request": "RealtimeCallReferRequest",
    "realtime_call_reject_request": "RealtimeCallRejectRequest",
    "realtime_client_event": (
        "RealtimeClientEventConversationItemCreate RealtimeClientEventConversationItemDelete "
        "RealtimeClientEventConversationItemRetrieve RealtimeClientEventConversationItemTruncate "
        "RealtimeClientEventInputAudioBufferAppend RealtimeClientEventInputAudioBufferClear "
        "RealtimeClientEventInputAudioBufferCommit RealtimeClientEventOutputAudioBufferClear "
        "RealtimeClientEventResponseCancel RealtimeClientEventResponseCreate RealtimeClientEventSessionUpdate "
        "RealtimeResponseCreateParams RealtimeResponseCreateParamsOutputModalitiesItem "
        "RealtimeResponseCreateParamsAudio RealtimeResponseCreateParamsAudioOutput "
        "RealtimeResponseCreateParamsConversation"
    ),
    "realtime_client_event_transcription_session_update": "RealtimeClientEventTranscriptionSessionUpdate",
    "realtime_conversation_item": (
        "RealtimeConversationItemFunctionCall RealtimeConversationItemFunctionCallStatus "
        "RealtimeConversationItemFunctionCallOutput RealtimeConversationItemFunctionCallOutputStatus "
        "RealtimeConversationItemMessageAssistant RealtimeConversationItemMessageAssistantStatus "
        "RealtimeConversationItemMessageAssistantContentItem RealtimeConversationItemMessageAssistantContentItemType "
        "RealtimeConversationItemMessageSystem RealtimeConversationItemMessageSystemStatus "
        "RealtimeConversationItemMessageSystemContentItem RealtimeConversationItemMessageUser "
        "RealtimeConversationItemMessageUserStatus RealtimeConversationItemMessageUserContentItem "
        "RealtimeConversationItemMessageUserContentItemType RealtimeConversationItemMessageUserContentItemDetail "
        "RealtimeMCPApprovalRequest RealtimeMCPApprovalResponse RealtimeMCPHTTPError RealtimeMCPListTools "
        "RealtimeMCPProtocolError RealtimeMCPToolCall RealtimeMCPToolExecutionError ResponseItemReference"
    ),
    "realtime_conversation_item_with_reference": (
        "RealtimeConversationItemWithReference RealtimeConversationItemWithReferenceType "
        "RealtimeConversationItemWithReferenceStatus RealtimeConversationItemWithReferenceRole "
        "RealtimeConversationItemWithReferenceContentItem RealtimeConversationItemWithReferenceContentItemType"
    ),
    "realtime_create_client_secret_request": (
        "RealtimeCreateClientSecretRequest RealtimeCreateClientSecretRequestExpiresAfter"
    ),
    "realtime_create_client_secret_response": "RealtimeCreateClientSecretResponse",
    "realtime_function_tool": "RealtimeFunctionTool",
    "realtime_reasoning": "RealtimeReasoning RealtimeReasoningEffort",
    "realtime_server_event": (
        "RealtimeResponse RealtimeResponseStatus RealtimeResponseStatusDetails RealtimeResponseStatusDetailsType "
        "RealtimeResponseStatusDetailsReason RealtimeResponseStatusDetailsError RealtimeResponseAudio "
        "RealtimeResponseAudioOutput RealtimeResponseUsage RealtimeResponseUsageInputTokenDetails "
        "RealtimeResponseUsageInputTokenDetailsCachedTokensDetails RealtimeResponseUsageOutputTokenDetails "
        "RealtimeResponseOutputModalitiesItem RealtimeServerEventConversationCreated "
        "RealtimeServerEventConversationCreatedConversation RealtimeServerEventConversationItemAdded "
        "RealtimeServerEventConversationItemCreated RealtimeServerEventConversationItemDeleted "
        "RealtimeServerEventConversationItemDone RealtimeServerEventConversationItemInputAudioTranscriptionCompleted "
        "RealtimeServerEventConversationItemInputAudioTranscriptionDelta "
        "RealtimeServerEventConversationItemInputAudioTranscriptionFailed "
        "RealtimeServerEventConversationItemInputAudioTranscriptionFailedError "
        "RealtimeServerEventConversationItemInputAudioTranscriptionSegment RealtimeServerEventConversationItemRetrieved"
        " RealtimeServerEventConversationItemTruncated RealtimeServerEventInputAudioBufferCleared "
        "RealtimeServerEventInputAudioBufferCommitted RealtimeServerEventInputAudioBufferDtmfEventReceived "
        "RealtimeServerEventInputAudioBufferSpeechStarted RealtimeServerEventInputAudioBufferSpeechStopped "
        "RealtimeServerEventInputAudioBufferTimeoutTriggered RealtimeServerEventMCPListToolsCompleted "
        "RealtimeServerEventMCPListToolsFailed RealtimeServerEventMCPListToolsInProgress "
        "RealtimeServerEventOutputAudioBufferCleared RealtimeServerEventOutputAudioBufferStarted "
        "RealtimeServerEventOutputAudioBufferStopped RealtimeServerEventRateLimitsUpdated "
        "RealtimeServerEventRateLimitsUpdatedRateLimitsItem RealtimeServerEventRateLimitsUpdatedRateLimitsItemName "
        "RealtimeServerEventResponseAudioDelta RealtimeServerEventResponseAudioDone "
        "RealtimeServerEventResponseAudioTranscriptDelta RealtimeServerEventResponseAudioTranscriptDone "
        "RealtimeServerEventResponseContentPartAdded RealtimeServerEventResponseContentPartAddedPart "
        "RealtimeServerEventResponseContentPartAddedPartType RealtimeServerEventResponseContentPartDone "
        "RealtimeServerEventResponseContentPartDonePart RealtimeServerEventResponseContentPartDonePartType "
        "RealtimeServerEventResponseCreated RealtimeServerEventResponseDone "
        "RealtimeServerEventResponseFunctionCallArgumentsDelta RealtimeServerEventResponseFunctionCallArgumentsDone "
        "RealtimeServerEventResponseMCPCallArgumentsDelta RealtimeServerEventResponseMCPCallArgumentsDone "
        "RealtimeServerEventResponseMCPCallCompleted RealtimeServerEventResponseMCPCallFailed "
        "RealtimeServerEventResponseMCPCallInProgress RealtimeServerEventResponseOutputItemAdded "
        "RealtimeServerEventResponseOutputItemDone RealtimeServerEventResponseTextDelta "
        "RealtimeServerEventResponseTextDone RealtimeServerEventSessionCreated RealtimeServerEventSessionUpdated"
    ),
    "realtime_server_event_error": "RealtimeServerEventError RealtimeServerEventErrorError",
    "realtime_server_event_transcription_session_updated": "RealtimeServerEventTranscriptionSessionUpdated",
    "realtime_session": (
        "RealtimeSession RealtimeSessionModalitiesItem RealtimeSessionModel RealtimeSessionInputAudioFormat "
        "RealtimeSessionOutputAudioFormat RealtimeSessionInputAudioNoiseReduction RealtimeSessionTracing"
    ),
    "realtime_session_create_request": (
        "RealtimeSessionCreateRequest RealtimeSessionCreateRequestInputAudioNoiseReduction "
        "RealtimeSessionCreateRequestInputAudioNoiseReductionType RealtimeSessionCreateRequestClientSecret "
        "RealtimeSessionCreateRequestClientSecretExpiresAfter RealtimeSessionCreateRequestModalitiesItem "
        "RealtimeSessionCreateRequestInputAudioTranscription RealtimeSessionCreateRequestTracing "
        "RealtimeSessionCreateRequestTurnDetection RealtimeSessionCreateRequestTurnDetectionEagerness "
        "RealtimeSessionCreateRequestToolsItem"
    ),
    "realtime_session_create_request_ga": (
        "RealtimeSessionCreateRequestGA RealtimeSessionCreateRequestGAOutputModalitiesItem "
        "RealtimeSessionCreateRequestGAModel RealtimeSessionCreateRequestGAAudio "
        "RealtimeSessionCreateRequestGAAudioInput RealtimeSessionCreateRequestGAAudioInputNoiseReduction "
        "RealtimeSessionCreateRequestGAAudioOutput RealtimeSessionCreateRequestGATracing"
    ),
    "realtime_session_create_response": (
        "RealtimeSessionCreateResponse RealtimeSessionCreateResponseClientSecret "
        "RealtimeSessionCreateResponseInputAudioTranscription RealtimeSessionCreateResponseModalitiesItem "
        "RealtimeSessionCreateResponseVoice RealtimeSessionCreateResponseOutputModalitiesItem "
        "RealtimeSessionCreateResponseAudio RealtimeSessionCreateResponseAudioInput "
        "RealtimeSessionCreateResponseAudioInputNoiseReduction RealtimeSessionCreateResponseAudioInputTurnDetection "
        "RealtimeSessionCreateResponseAudioOutput RealtimeSessionCreateResponseTracing "
        "RealtimeSessionCreateResponseTurnDetection"
    ),
    "realtime_session_create_response_ga": (
        "RealtimeSessionCreateResponseGA RealtimeSessionCreateResponseGAOutputModalitiesItem "
        "RealtimeSessionCreateResponseGAModel RealtimeSessionCreateResponseGAAudio "
        "RealtimeSessionCreateResponseGAAudioInput RealtimeSessionCreateResponseGAAudioInputNoiseReduction "
        "RealtimeSessionCreateResponseGAAudioOutput RealtimeSessionCreateResponseGATracing"
    ),
    "realtime_transcription_session_create_request": (
        "RealtimeTranscriptionSessionCreateRequest RealtimeTranscriptionSessionCreateRequestClientSecret "
        "RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt "
        "RealtimeTranscriptionSessionCreateRequestModalitiesItem RealtimeTranscriptionSessionCreateRequestTurnDetection"
        " RealtimeTranscriptionSessionCreateRequestTurnDetectionType "
        "RealtimeTranscriptionSessionCreateRequestTurnDetectionEagerness "
        "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction "
        "RealtimeTranscriptionSessionCreateRequestInputAudioFormat"
    ),
    "realtime_transcription_session_create_request_ga": (
        "RealtimeTranscriptionSessionCreateRequestGA RealtimeTranscriptionSessionCreateRequestGAAudio "
        "RealtimeTranscriptionSessionCreateRequestGAAudioInput "
        "RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction"
    ),
    "realtime_transcription_session_create_response": (
        "RealtimeTranscriptionSessionCreateResponse RealtimeTranscriptionSessionCreateResponseClientSecret "
        "RealtimeTranscriptionSessionCreateResponseModalitiesItem "
        "RealtimeTranscriptionSessionCreateResponseTurnDetection"
    ),
    "realtime_transcription_session_create_response_ga": (
        "RealtimeTranscriptionSessionCreateResponseGA RealtimeTranscriptionSessionCreateResponseGAAudio "
        "RealtimeTranscriptionSessionCreateResponseGAAudioInput "
        "RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction "
        "RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection"
    ),
    "realtime_translation_client_event": (
        "RealtimeTranslationClientEventInputAudioBufferAppend RealtimeTranslationClientEventSessionClose "
        "RealtimeTranslationClientEventSessionUpdate RealtimeTranslationSessionUpdateRequest "
        "RealtimeTranslationSessionUpdateRequestAudio RealtimeTranslationSessionUpdateRequestAudioInput "
        "RealtimeTranslationSessionUpdateRequestAudioInputTranscription "
        "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction "
        "RealtimeTranslationSessionUpdateRequestAudioOutput"
    ),
    "realtime_translation_client_secret_create_request": (
        "RealtimeTranslationClientSecretCreateRequest RealtimeTranslationClientSecretCreateRequestExpiresAfter "
        "RealtimeTranslationSessionCreateRequest RealtimeTranslationSessionCreateRequestAudio "
        "RealtimeTranslationSessionCreateRequestAudioInput "
        "RealtimeTranslationSessionCreateRequestAudioInputTranscription "
        "RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction "
        "RealtimeTranslationSessionCreateRequestAudioOutput"
    ),
    "realtime_translation_client_secret_create_response": "RealtimeTranslationClientSecretCreateResponse",
    "realtime_translation_server_event": (
        "RealtimeTranslationServerEventSessionClosed RealtimeTranslationServerEventSessionCreated "
        "RealtimeTranslationServerEventSessionInputTranscriptDelta "
        "RealtimeTranslationServerEventSessionOutputAudioDelta "
        "RealtimeTranslationServerEventSessionOutputTranscriptDelta RealtimeTranslationServerEventSessionUpdated"
    ),
    "realtime_translation_session": (
        "RealtimeTranslationSession RealtimeTranslationSessionAudio RealtimeTranslationSessionAudioInput "
        "RealtimeTranslationSessionAudioInputTranscription RealtimeTranslationSessionAudioInputNoiseReduction "
        "RealtimeTranslationSessionAudioOutput"
    ),
    "realtime_truncation": (
        "RealtimeTruncationEnum RealtimeTruncationRetentionRatio RealtimeTruncationRetentionRatioTokenLimits"
    ),
    "realtime_turn_detection": (
        "RealtimeTurnDetectionServerVad RealtimeTurnDetectionSemanticVad RealtimeTurnDetectionSemanticVadEagerness"
    ),
    "reasoning": "Reasoning ReasoningSummary ReasoningContext ReasoningGenerateSummary ReasoningModeEnumEnum",
    "reasoning_effort": "ReasoningEffortEnum",
    "reasoning_item": "ReasoningItem ReasoningItemStatus",
    "response": (
        "Response ResponseAccessPrograms ResponseAccessProgramsCyber ResponseImage ResponseImageContextCompression "
        "ResponseInputTransformationsItem ResponseInputTransformationsItemReason "
        "ResponsePromptCacheDiagnosticsCacheMiss ResponsePromptCacheDiagnosticsCacheMissReason "
        "ResponsePromptCacheDiagnosticsCacheHit ResponsePromptCacheDiagnosticsComparisonResponseNotFound "
        "ResponsePromptCacheDiagnosticsUnavailable ResponseToolUsage ResponseToolUsageImageGen "
        "ResponseToolUsageImageGenInputTokensDetails ResponseToolUsageImageGenCachedTokensDetails "
        "ResponseToolUsageImageGenOutputTokensDetails ResponseToolUsageWebSearch ResponsePromptCacheRetention "
        "ResponseTruncation ResponseStatus ResponseIncompleteDetails ResponseIncompleteDetailsReason "
        "ResponseErrorObject ResponseErrorObjectMisalignment ResponseErrorObjectMisalignmentErrorType "
        "ResponseErrorObjectMisalignmentSteer ResponseErrorCode PromptCacheOptions ModerationErrorBody Moderation "
        "ResponseConversation"
    ),
    "response_stream_event": (
        "ResponseAudioDeltaEvent ResponseAudioDoneEvent ResponseAudioTranscriptDeltaEvent "
        "ResponseAudioTranscriptDoneEvent ResponseCodeInterpreterCallCodeDeltaEvent "
        "ResponseCodeInterpreterCallCodeDoneEvent ResponseCodeInterpreterCallCompletedEvent "
        "ResponseCodeInterpreterCallInProgressEvent ResponseCodeInterpreterCallInterpretingEvent ResponseCompletedEvent"
        " ResponseContentPartAddedEvent ResponseContentPartDoneEvent ResponseCreatedEvent "
        "ResponseCustomToolCallInputDeltaEvent ResponseCustomToolCallInputDoneEvent ResponseErrorEvent "
        "ResponseFailedEvent ResponseFileSearchCallCompletedEvent ResponseFileSearchCallInProgressEvent "
        "ResponseFileSearchCallSearchingEvent ResponseFunctionCallArgumentsDeltaEvent "
        "ResponseFunctionCallArgumentsDoneEvent ResponseImageGenCallCompletedEvent ResponseImageGenCallGeneratingEvent "
        "ResponseImageGenCallInProgressEvent ResponseImageGenCallPartialImageEvent ResponseInProgressEvent "
        "ResponseIncompleteEvent ResponseMCPCallArgumentsDeltaEvent ResponseMCPCallArgumentsDoneEvent "
        "ResponseMCPCallCompletedEvent ResponseMCPCallFailedEvent ResponseMCPCallInProgressEvent "
        "ResponseMCPListToolsCompletedEvent ResponseMCPListToolsFailedEvent ResponseMCPListToolsInProgressEvent "
        "ResponseOutputItemAddedEvent ResponseOutputItemDoneEvent ResponseOutputTextAnnotationAddedEvent "
        "ResponseQueuedEvent ResponseReasoningSummaryPartAddedEvent ResponseReasoningSummaryPartAddedEventPart "
        "ResponseReasoningSummaryPartDoneEvent ResponseReasoningSummaryPartDoneEventPart "
        "ResponseReasoningSummaryTextDeltaEvent ResponseReasoningSummaryTextDoneEvent ResponseReasoningTextDeltaEvent "
        "ResponseReasoningTextDoneEvent ResponseRefusalDeltaEvent ResponseRefusalDoneEvent ResponseTextDeltaEvent "
        "ResponseTextDoneEvent ResponseWebSearchCallCompletedEvent ResponseWebSearchCallInProgressEvent "
        "ResponseWebSearchCallSearchingEvent ResponseShellCallCommandAddedStreamingEvent "
        "ResponseShellCallCommandDeltaStreamingEvent ResponseShellCallCommandDoneStreamingEvent "
        "ResponseShellCallOutputContentDeltaStreamingEvent ResponseShellCallOutputContentDoneStreamingEvent "
        "ResponseCompactionCompactingEvent"
    ),
    "response_format_json_object": "ResponseFormatJsonObject",
    "response_format_json_schema": "ResponseFormatJsonSchema ResponseFormatJsonSchemaJsonSchema",
    "response_format_text": "ResponseFormatText",
    "response_format_text_grammar": "ResponseFormatTextGrammar",
    "response_format_text_python": "ResponseFormatTextPython",
    "response_log_prob": "ResponseLogProb ResponseLogProbTopLogprobsItem",
    "response_properties": "ResponseProperties",
    "response_stream_options": "ResponseStreamOptionsObject",
    "response_text_param": "ResponseTextParam",
    "response_usage": (
        "ResponseUsage ResponseUsageInputTokensDetails ResponseUsageInputTokensDetailsCacheWriteTokensDetails "
        "ResponseUsageOutputTokensDetails"
    ),
    "responses_server_event": (
        "ResponseWsError ResponsesServerEventResponseCompactionCompacting ResponsesServerEventResponseAudioDelta "
        "ResponsesServerEventResponseAudioDone ResponsesServerEventResponseAudioTranscriptDelta "
        "ResponsesServerEventResponseAudioTranscriptDone ResponsesServerEventResponseCodeInterpreterCallCodeDelta "
        "ResponsesServerEventResponseCodeInterpreterCallCodeDone "
        "ResponsesServerEventResponseCodeInterpreterCallCompleted "
        "ResponsesServerEventResponseCodeInterpreterCallInProgress "
        "ResponsesServerEventResponseCodeInterpreterCallInterpreting ResponsesServerEventResponseCompleted "
        "ResponsesServerEventResponseContentPartAdded ResponsesServerEventResponseContentPartDone "
        "ResponsesServerEventResponseCreated ResponsesServerEventResponseFileSearchCallCompleted "
        "ResponsesServerEventResponseFileSearchCallInProgress ResponsesServerEventResponseFileSearchCallSearching "
        "ResponsesServerEventResponseFunctionCallArgumentsDelta ResponsesServerEventResponseFunctionCallArgumentsDone "
        "ResponsesServerEventResponseShellCallCommandAdded ResponsesServerEventResponseShellCallCommandDelta "
        "ResponsesServerEventResponseShellCallCommandDone ResponsesServerEventResponseShellCallOutputContentDelta "
        "ResponsesServerEventResponseShellCallOutputContentDone ResponsesServerEventResponseInProgress "
        "ResponsesServerEventResponseFailed ResponsesServerEventResponseIncomplete "
        "ResponsesServerEventResponseOutputItemAdded ResponsesServerEventResponseOutputItemDone "
        "ResponsesServerEventResponseReasoningSummaryPartAdded "
        "ResponsesServerEventResponseReasoningSummaryPartAddedPart ResponsesServerEventResponseReasoningSummaryPartDone"
        " ResponsesServerEventResponseReasoningSummaryPartDonePart "
        "ResponsesServerEventResponseReasoningSummaryTextDelta ResponsesServerEventResponseReasoningSummaryTextDone "
        "ResponsesServerEventResponseReasoningTextDelta ResponsesServerEventResponseReasoningTextDone "
        "ResponsesServerEventResponseRefusalDelta ResponsesServerEventResponseRefusalDone "
        "ResponsesServerEventResponseOutputTextDelta ResponsesServerEventResponseOutputTextDone "
        "ResponsesServerEventResponseWebSearchCallCompleted ResponsesServerEventResponseWebSearchCallInProgress "
        "ResponsesServerEventResponseWebSearchCallSearching ResponsesServerEventResponseImageGenerationCallCompleted "
        "ResponsesServerEventResponseImageGenerationCallGenerating "
        "ResponsesServerEventResponseImageGenerationCallInProgress "
        "ResponsesServerEventResponseImageGenerationCallPartialImage ResponsesServerEventResponseMcpCallArgumentsDelta "
        "ResponsesServerEventResponseMcpCallArgumentsDone ResponsesServerEventResponseMcpCallCompleted "
        "ResponsesServerEventResponseMcpCallFailed ResponsesServerEventResponseMcpCallInProgress "
        "ResponsesServerEventResponseMcpListToolsCompleted ResponsesServerEventResponseMcpListToolsFailed "
        "ResponsesServerEventResponseMcpListToolsInProgress ResponsesServerEventResponseOutputTextAnnotationAdded "
        "ResponsesServerEventResponseQueued ResponsesServerEventResponseCustomToolCallInputDelta "
        "ResponsesServerEventResponseCustomToolCallInputDone ErrorPayload ErrorPayloadMisalignment "
        "ErrorPayloadMisalignmentErrorType ErrorPayloadMisalignmentSteer ResponseSteerAcceptedEvent "
        "ResponseSteerAcceptedEventSteer ResponseSteerErrorCodeEnum ResponseSteerFailedEvent "
        "ResponseSteerFailedEventError ResponseSteerFailedEventSteer ResponseSteerInputItemMessage "
        "ResponseSteerInputItemFunctionCallOutput ResponseSteerInputItemFunctionCallOutputCallerDirect "
        "ResponseSteerInputItemFunctionCallOutputCallerProgram ResponseSteerInputItemFunctionCallOutputStatus "
        "ResponseSteerPendingEvent ResponseSteerPendingEventSteer ResponseSteerRequiredInputFunctionCallOutput "
        "ResponseSteerRequiredInputCustomToolCallOutput ResponseSteerRequiredInputComputerCallOutput "
        "ResponseSteerRequiredInputShellCallOutput ResponseSteerRequiredInputApplyPatchCallOutput "
        "ResponseSteerRequiredInputToolSearchOutput ResponseSteerRequiredInputMcpApprovalResponse"
    ),
    "responses_client_event_response_create": (
        "ResponsesClientEventResponseCreate ResponsesClientEventResponseCreateAccessPrograms "
        "ResponsesClientEventResponseCreateAccessProgramsCyber ResponsesClientEventResponseCreateBackgroundOptions "
        "ResponsesClientEventResponseCreateBackgroundOptionsCompletionWindow ResponsesClientEventResponseCreateImage "
        "ResponsesClientEventResponseCreateImageContextCompression "
        "ResponsesClientEventResponseCreatePromptCacheRetention ResponsesClientEventResponseCreateTruncation"
    ),
    "responses_web_socket_stream_event": (
        "ResponsesWebSocketStreamEventResponseAudioDelta ResponsesWebSocketStreamEventResponseAudioDone "
        "ResponsesWebSocketStreamEventResponseAudioTranscriptDelta "
        "ResponsesWebSocketStreamEventResponseAudioTranscriptDone "
        "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta "
        "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone "
        "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted "
        "ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress "
        "ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting "
        "ResponsesWebSocketStreamEventResponseCompleted ResponsesWebSocketStreamEventResponseContentPartAdded "
        "ResponsesWebSocketStreamEventResponseContentPartDone ResponsesWebSocketStreamEventResponseCreated "
        "ResponsesWebSocketStreamEventResponseFileSearchCallCompleted "
        "ResponsesWebSocketStreamEventResponseFileSearchCallInProgress "
        "ResponsesWebSocketStreamEventResponseFileSearchCallSearching "
        "ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta "
        "ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone "
        "ResponsesWebSocketStreamEventResponseShellCallCommandAdded "
        "ResponsesWebSocketStreamEventResponseShellCallCommandDelta "
        "ResponsesWebSocketStreamEventResponseShellCallCommandDone "
        "ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta "
        "ResponsesWebSocketStreamEventResponseShellCallOutputContentDone "
        "ResponsesWebSocketStreamEventResponseInProgress ResponsesWebSocketStreamEventResponseFailed "
        "ResponsesWebSocketStreamEventResponseIncomplete ResponsesWebSocketStreamEventResponseOutputItemAdded "
        "ResponsesWebSocketStreamEventResponseOutputItemDone "
        "ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded "
        "ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart "
        "ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone "
        "ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart "
        "ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta "
        "ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone "
        "ResponsesWebSocketStreamEventResponseReasoningTextDelta ResponsesWebSocketStreamEventResponseReasoningTextDone"
        " ResponsesWebSocketStreamEventResponseRefusalDelta ResponsesWebSocketStreamEventResponseRefusalDone "
        "ResponsesWebSocketStreamEventResponseOutputTextDelta ResponsesWebSocketStreamEventResponseOutputTextDone "
        "ResponsesWebSocketStreamEventResponseWebSearchCallCompleted "
        "ResponsesWebSocketStreamEventResponseWebSearchCallInProgress "
        "ResponsesWebSocketStreamEventResponseWebSearchCallSearching "
        "ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted "
        "ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating "
        "ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress "
        "ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage "
        "ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta "
        "ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone "
        "ResponsesWebSocketStreamEventResponseMcpCallCompleted ResponsesWebSocketStreamEventResponseMcpCallFailed "
        "ResponsesWebSocketStreamEventResponseMcpCallInProgress "
        "ResponsesWebSocketStreamEventResponseMcpListToolsCompleted "
        "ResponsesWebSocketStreamEventResponseMcpListToolsFailed "
        "ResponsesWebSocketStreamEventResponseMcpListToolsInProgress "
        "ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded ResponsesWebSocketStreamEventResponseQueued "
        "ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta "
        "ResponsesWebSocketStreamEventResponseCustomToolCallInputDone"
    ),
    "role": "Role",
    "role_deleted_resource": "RoleDeletedResource",
    "role_list_resource": "RoleListResource",
    "run_object": (
        "RunCompletionUsageObject RunObject RunObjectStatus RunObjectRequiredAction "
        "RunObjectRequiredActionSubmitToolOutputs RunObjectLastError RunObjectLastErrorCode RunObjectIncompleteDetails "
        "RunObjectIncompleteDetailsReason RunToolCallObject RunToolCallObjectFunction"
    ),
    "run_grader_request": "RunGraderRequest",
    "run_grader_response": "RunGraderResponse RunGraderResponseMetadata RunGraderResponseMetadataErrors",
    "run_step_object": (
        "RunStepCompletionUsageObject RunStepDetailsMessageCreationObject "
        "RunStepDetailsMessageCreationObjectMessageCreation RunStepDetailsToolCallsCodeObject "
        "RunStepDetailsToolCallsCodeObjectCodeInterpreter RunStepDetailsToolCallsCodeOutputImageObject "
        "RunStepDetailsToolCallsCodeOutputImageObjectImage RunStepDetailsToolCallsCodeOutputLogsObject "
        "RunStepDetailsToolCallsFileSearchObject RunStepDetailsToolCallsFileSearchObjectFileSearch "
        "RunStepDetailsToolCallsFileSearchRankingOptionsObject RunStepDetailsToolCallsFileSearchResultObject "
        "RunStepDetailsToolCallsFileSearchResultObjectContentItem RunStepDetailsToolCallsFunctionObject "
        "RunStepDetailsToolCallsFunctionObjectFunction RunStepDetailsToolCallsObject RunStepObject RunStepObjectType "
        "RunStepObjectStatus RunStepObjectLastError RunStepObjectLastErrorCode"
    ),
    "service_tier": "ServiceTierEnum2",
    "service_tier_responses": "ServiceTierResponsesEnum",
    "create_speech_response_stream_event": "SpeechAudioDeltaEvent SpeechAudioDoneEvent SpeechAudioDoneEventUsage",
    "spend_alert_notification_channel": "SpendAlertNotificationChannel",
    "static_chunking_strategy": "StaticChunkingStrategy",
    "static_chunking_strategy_request_param": "StaticChunkingStrategyRequestParam",
    "submit_tool_outputs_run_request": "SubmitToolOutputsRunRequest SubmitToolOutputsRunRequestToolOutputsItem",
    "text_response_format_json_schema": "TextResponseFormatJsonSchema",
    "thread_object": (
        "ThreadObject ThreadObjectToolResources ThreadObjectToolResourcesCodeInterpreter "
        "ThreadObjectToolResourcesFileSearch"
    ),
    "toggle_certificates_request": "ToggleCertificatesRequest",
    "tool_choice_param": (
        "ToolChoiceAllowed ToolChoiceAllowedMode ToolChoiceCustom ToolChoiceTypes ToolChoiceTypesType "
        "SpecificProgrammaticToolCallingParam SpecificApplyPatchParam SpecificFunctionShellParam"
    ),
    "tool_choice_function": "ToolChoiceFunction",
    "tool_choice_mcp": "ToolChoiceMCP",
    "create_transcription_response_stream_event": (
        "TranscriptTextDeltaEvent TranscriptTextDeltaEventLogprobsItem TranscriptTextDoneEvent "
        "TranscriptTextDoneEventLogprobsItem TranscriptTextSegmentEvent"
    ),
    "transcript_text_usage_duration": "TranscriptTextUsageDuration",
    "transcript_text_usage_tokens": "TranscriptTextUsageTokens TranscriptTextUsageTokensInputTokenDetails",
    "transcription_language": "TranscriptionLanguage",
    "transcription_segment": "TranscriptionSegment",
    "truncation_object": "TruncationObject TruncationObjectType",
    "update_group_body": "UpdateGroupBody",
    "update_organization_data_retention_body": (
        "UpdateOrganizationDataRetentionBody UpdateOrganizationDataRetentionBodyRetentionType"
    ),
    "update_project_data_retention_body": "UpdateProjectDataRetentionBody UpdateProjectDataRetentionBodyRetentionType",
    "update_project_service_account_body": "UpdateProjectServiceAccountBody UpdateProjectServiceAccountBodyRole",
    "update_vector_store_file_attributes_request": "UpdateVectorStoreFileAttributesRequest",
    "update_vector_store_request": "UpdateVectorStoreRequest",
    "update_voice_consent_request": "UpdateVoiceConsentRequest",
    "upload": "Upload UploadStatus",
    "upload_certificate_request": "UploadCertificateRequest",
    "upload_part": "UploadPart",
    "user": "User UserUser UserProjects UserProjectsDataItem",
    "user_delete_response": "UserDeleteResponse",
    "user_list_response": "UserListResponse",
    "user_role_assignment": "UserRoleAssignment",
    "user_role_update_request": "UserRoleUpdateRequest",
    "vad_config": "VadConfig",
    "validate_grader_request": "ValidateGraderRequest",
    "validate_grader_response": "ValidateGraderResponse",
    "vector_store_expiration_after": "VectorStoreExpirationAfter",
    "vector_store_file_batch_object": (
        "VectorStoreFileBatchObject VectorStoreFileBatchObjectObject VectorStoreFileBatchObjectStatus "
        "VectorStoreFileBatchObjectFileCounts"
    ),
    "vector_store_file_content_response": "VectorStoreFileContentResponse VectorStoreFileContentResponseDataItem",
    "vector_store_object": "VectorStore VectorStoreObjectFileCounts VectorStoreObjectStatus",
    "vector_store_search_request": (
        "VectorStoreSearchRequest VectorStoreSearchRequestRankingOptions VectorStoreSearchRequestRankingOptionsRanker"
    ),
    "vector_store_search_results_page": (
        "VectorStoreSearchResultContentObject VectorStoreSearchResultItem VectorStoreSearchResultsPage"
    ),
    "verbosity": "VerbosityEnum",
    "voice_consent_deleted_resource": "VoiceConsentDeletedResource",
    "voice_consent_list_resource": "VoiceConsentListResource",
    "voice_consent_resource": "VoiceConsentResource",
    "voice_ids_or_custom_voice": "VoiceIdsOrCustomVoiceObject",
    "voice_ids_shared": "VoiceIdsSharedEnum",
    "voice_resource": "VoiceResource VoiceResourceType",
    "web_search_tool_call": (
        "WebSearchActionFind WebSearchActionOpenPage WebSearchActionSearch WebSearchActionSearchSourcesItem "
        "WebSearchActionSearchSourcesItemType WebSearchToolCall WebSearchToolCallStatus"
    ),
    "webhook_batch_cancelled": "WebhookBatchCancelled WebhookBatchCancelledData",
    "webhook_batch_completed": "WebhookBatchCompleted WebhookBatchCompletedData",
    "webhook_batch_expired": "WebhookBatchExpired WebhookBatchExpiredData",
    "webhook_batch_failed": "WebhookBatchFailed WebhookBatchFailedData",
    "webhook_eval_run_canceled": "WebhookEvalRunCanceled WebhookEvalRunCanceledData",
    "webhook_eval_run_failed": "WebhookEvalRunFailed WebhookEvalRunFailedData",
    "webhook_eval_run_succeeded": "WebhookEvalRunSucceeded WebhookEvalRunSucceededData",
    "webhook_fine_tuning_job_cancelled": "WebhookFineTuningJobCancelled WebhookFineTuningJobCancelledData",
    "webhook_fine_tuning_job_failed": "WebhookFineTuningJobFailed WebhookFineTuningJobFailedData",
    "webhook_fine_tuning_job_succeeded": "WebhookFineTuningJobSucceeded WebhookFineTuningJobSucceededData",
    "webhook_live_call_incoming": (
        "WebhookLiveCallIncoming WebhookLiveCallIncomingData WebhookLiveCallIncomingDataSipMediaSecurity "
        "WebhookLiveCallIncomingDataSipHeadersItem"
    ),
    "webhook_realtime_call_incoming": (
        "WebhookRealtimeCallIncoming WebhookRealtimeCallIncomingData WebhookRealtimeCallIncomingDataSipMediaSecurity "
        "WebhookRealtimeCallIncomingDataSipHeadersItem"
    ),
    "webhook_response_cancelled": "WebhookResponseCancelled WebhookResponseCancelledData",
    "webhook_response_completed": "WebhookResponseCompleted WebhookResponseCompletedData",
    "webhook_response_failed": "WebhookResponseFailed WebhookResponseFailedData",
    "webhook_response_incomplete": "WebhookResponseIncomplete WebhookResponseIncompleteData",
    "moderation_result_body": "ModerationInputType ModerationResultBody",
    "prompt_cache_options_param": "PromptCacheOptionsParam",
    "prompt_cache_breakpoint_param": "PromptCacheBreakpointParam PromptCacheBreakpointParamTtl",
    "moderation_param": "ModerationMode ModerationConfigParam ModerationPolicyParam ModerationParam",
    "skill_reference_param": "SkillReferenceParam",
    "inline_skill_param": "InlineSkillSourceParam InlineSkillParam",
    "container_network_policy_disabled_param": "ContainerNetworkPolicyDisabledParam",
    "container_network_policy_allowlist_param": (
        "ContainerNetworkPolicyDomainSecretParam ContainerNetworkPolicyAllowlistParam"
    ),
    "message": "MessageStatus TextContent ComputerScreenshotContent MessagePhase2 Message",
    "prompt_cache_breakpoint_config": "PromptCacheBreakpointConfig PromptCacheBreakpointConfigTtl",
    "input_text_content": "InputTextContent",
    "output_text_content": "TopLogProb LogProb OutputTextContent",
    "summary_text_content": "SummaryTextContent",
    "reasoning_text_content": "ReasoningTextContent",
    "refusal_content": "RefusalContent",
    "input_image_content": "InputImageContent",
    "input_file_content": "FileInputDetail InputFileContent",
    "tool_call_caller": "DirectToolCallCaller ProgramToolCallCaller",
    "tool_call_caller_param": "DirectToolCallCallerParam ProgramToolCallCallerParam",
    "computer_call_safety_check_param": "ComputerCallSafetyCheckParam",
    "tool_search_call": "ToolSearchCall",
    "local_environment_param": "LocalSkillParam LocalEnvironmentParam",
    "container_reference_param": "ContainerReferenceParam",
    "tool_search_output": "ToolSearchOutput",
    "additional_tools": "AdditionalTools",
    "program": "Program",
    "program_output": "ProgramOutputStatus ProgramOutput",
    "compaction_body": "CompactionBody",
    "function_shell_call": (
        "FunctionShellAction FunctionShellCallStatus LocalEnvironmentResource ContainerReferenceResource "
        "FunctionShellCall"
    ),
    "function_shell_call_output": "FunctionShellCallOutputStatusEnum FunctionShellCallOutput",
    "function_shell_call_output_content": (
        "FunctionShellCallOutputTimeoutOutcome FunctionShellCallOutputExitOutcome FunctionShellCallOutputContent"
    ),
    "apply_patch_tool_call": (
        "ApplyPatchCallStatus ApplyPatchCreateFileOperation ApplyPatchDeleteFileOperation ApplyPatchUpdateFileOperation"
        " ApplyPatchToolCall"
    ),
    "apply_patch_tool_call_output": "ApplyPatchCallOutputStatus ApplyPatchToolCallOutput",
    "input_image_content_param_auto_param": "DetailEnum InputImageContentParamAutoParam",
    "input_text_content_param": "InputTextContentParam",
    "input_file_content_param": "FileDetailEnum InputFileContentParam",
    "file_citation_param": "FileCitationParam",
    "url_citation_param": "UrlCitationParam",
    "container_file_citation_param": "ContainerFileCitationParam",
    "conversation_resource": "ConversationResource",
    "conversation_param": "ConversationParam2",
    "context_management_param": "ContextManagementParam",
    "shell_call_output_delta": "ShellCallOutputDelta",
    "create_conversation_body": "CreateConversationBody",
    "update_conversation_body": "UpdateConversationBody",
    "deleted_conversation_resource": "DeletedConversationResource",
    "spend_limit_enforcement": "SpendLimitEnforcementStatusEnum SpendLimitEnforcement",
    "organization_spend_limit_resource": "OrganizationSpendLimitResource",
    "update_organization_spend_limit_body": "UpdateOrganizationSpendLimitBody",
    "organization_spend_limit_deleted_resource": "OrganizationSpendLimitDeletedResource",
    "project_spend_limit_resource": "ProjectSpendLimitResource",
    "update_project_spend_limit_body": "UpdateProjectSpendLimitBody",
    "project_spend_limit_deleted_resource": "ProjectSpendLimitDeletedResource",
    "create_project_service_account_api_key_body": "CreateProjectServiceAccountApiKeyBody",
    "service_account_api_key_body": "ServiceAccountApiKeyBody",
    "create_content_provenance_body": "CreateContentProvenanceBody",
    "provenance_resource": (
        "ProvenanceDetectionResultApi C2PAValidationStateApi C2PAProvenanceResult SynthIDProvenanceResult "
        "ProvenanceResource"
    ),
    "video_model": "VideoModelEnum",
    "video_resource": (
        "VideoStatus Error2 Error2Misalignment Error2MisalignmentErrorType Error2MisalignmentSteer VideoResource"
    ),
    "video_list_resource": "VideoListResource",
    "image_ref_param_2": "ImageRefParam2",
    "create_video_multipart_body": "CreateVideoMultipartBody",
    "create_video_json_body": "CreateVideoJsonBody",
    "create_video_character_body": "CreateVideoCharacterBody",
    "video_character_resource": "VideoCharacterResource",
    "video_reference_input_param": "VideoReferenceInputParam",
    "create_video_edit_multipart_body": "CreateVideoEditMultipartBody",
    "create_video_edit_json_body": "CreateVideoEditJsonBody",
    "create_video_extend_multipart_body": "CreateVideoExtendMultipartBody",
    "create_video_extend_json_body": "CreateVideoExtendJsonBody",
    "deleted_video_resource": "DeletedVideoResource",
    "create_video_remix_body": "CreateVideoRemixBody",
    "token_counts_body": "TruncationEnum PersonalityEnumEnum TokenCountsBody",
    "token_counts_resource": "TokenCountsResource",
    "compact_response_method_public_body": (
        "PromptCacheRetentionEnum ServiceTierEnum CompactResponseMethodPublicBody CompactResponseMethodPublicBodyImage "
        "CompactResponseMethodPublicBodyImageContextCompression"
    ),
    "skill_resource": "SkillResource",
    "skill_list_resource": "SkillListResource",
    "create_skill_body": "CreateSkillBody",
    "set_default_skill_version_body": "SetDefaultSkillVersionBody",
    "deleted_skill_resource": "DeletedSkillResource",
    "skill_version_resource": "SkillVersionResource",
    "skill_version_list_resource": "SkillVersionListResource",
    "create_skill_version_body": "CreateSkillVersionBody",
    "deleted_skill_version_resource": "DeletedSkillVersionResource",
    "chat_session_resource": (
        "ChatkitWorkflowTracing ChatkitWorkflow ChatSessionRateLimits ChatSessionStatus "
        "ChatSessionAutomaticThreadTitling ChatSessionFileUpload ChatSessionHistory ChatSessionChatkitConfiguration "
        "ChatSessionResource"
    ),
    "create_chat_session_body": (
        "WorkflowTracingParam WorkflowParam ExpiresAfterParam RateLimitsParam AutomaticThreadTitlingParam "
        "FileUploadParam HistoryParam ChatkitConfigurationParam CreateChatSessionBody"
    ),
    "thread_item_list_resource": (
        "UserMessageInputText UserMessageQuotedText AttachmentType Attachment ToolChoice InferenceOptions "
        "UserMessageItem FileAnnotationSource FileAnnotation UrlAnnotationSource UrlAnnotation ResponseOutputText "
        "AssistantMessageItem WidgetMessageItem ClientToolCallStatus ClientToolCallItem TaskType TaskItem TaskGroupTask"
        " TaskGroupItem ThreadItemListResource"
    ),
    "thread_resource": "ActiveStatus LockedStatus ClosedStatus ThreadResource",
    "deleted_thread_resource": "DeletedThreadResource",
    "thread_list_resource": "ThreadListResource",
    "drag_point": "DragPoint",
    "beta_token_counts_resource": "BetaTokenCountsResource",
    "beta_token_counts_body": "BetaTokenCountsBody BetaPersonalityEnumEnum BetaTruncationEnum",
    "beta_tool_choice_param": (
        "BetaSpecificFunctionShellParam BetaSpecificApplyPatchParam BetaSpecificProgrammaticToolCallingParam "
        "BetaToolChoiceCustom BetaToolChoiceMCP BetaToolChoiceFunction BetaToolChoiceTypes BetaToolChoiceTypesType "
        "BetaToolChoiceAllowed BetaToolChoiceAllowedMode BetaToolChoiceOptions"
    ),
    "beta_conversation_param": "BetaConversationParam2",
    "beta_reasoning": (
        "BetaReasoning BetaReasoningSummary BetaReasoningContext BetaReasoningGenerateSummary BetaReasoningEffortEnum "
        "BetaReasoningModeEnumEnum"
    ),
    "beta_response_text_param": (
        "BetaResponseTextParam BetaVerbosityEnum BetaResponseFormatJsonObject BetaResponseFormatText"
    ),
    "beta_text_response_format_json_schema": "BetaTextResponseFormatJsonSchema",
    "beta_tool": (
        "BetaApplyPatchToolParam BetaCallableToolAllowedCaller BetaWebSearchPreviewTool BetaWebSearchPreviewToolType "
        "BetaSearchContentType BetaSearchContextSize BetaApproximateLocation BetaToolSearchToolParam "
        "BetaNamespaceToolParam BetaCustomToolParam BetaCustomGrammarFormatParam BetaGrammarSyntax1 "
        "BetaCustomTextFormatParam BetaFunctionToolParam BetaFunctionShellToolParam BetaContainerAutoParam "
        "BetaInlineSkillParam BetaInlineSkillSourceParam BetaSkillReferenceParam "
        "BetaContainerNetworkPolicyAllowlistParam BetaContainerNetworkPolicyDomainSecretParam "
        "BetaContainerNetworkPolicyDisabledParam BetaContainerMemoryLimit BetaLocalShellToolParam BetaImageGenTool "
        "BetaImageGenToolComplexity BetaImageGenToolSvg BetaImageGenToolSvgReasoning BetaImageGenToolSvgReasoningEffort"
        " BetaImageGenToolModel BetaImageGenToolQuality BetaImageGenToolSize BetaImageGenToolOutputFormat "
        "BetaImageGenToolModeration BetaImageGenToolBackground BetaImageGenToolInputImageMask BetaImageGenActionEnum "
        "BetaInputFidelity BetaProgrammaticToolCallingParam BetaCodeInterpreterTool BetaAutoCodeInterpreterToolParam "
        "BetaMCPTool BetaMCPToolConnectorId BetaMCPToolRequireApproval BetaMCPToolRequireApprovalEnum BetaMCPToolFilter"
        " BetaWebSearchTool BetaWebSearchToolType BetaWebSearchToolFilters BetaWebSearchToolSearchContextSize "
        "BetaWebSearchApproximateLocationApproximate BetaComputerUsePreviewTool BetaComputerEnvironment "
        "BetaComputerTool BetaFileSearchTool BetaCompoundFilter BetaCompoundFilterType BetaComparisonFilter "
        "BetaComparisonFilterType BetaRankingOptions BetaHybridSearchOptions BetaRankerVersionType BetaFunctionTool"
    ),
    "beta_container_reference_param": "BetaContainerReferenceParam",
    "beta_local_environment_param": "BetaLocalEnvironmentParam BetaLocalSkillParam",
    "beta_input_item": (
        "BetaProgramOutputItemParam BetaProgramOutputItemStatus BetaAgentTagParam BetaProgramItemParam "
        "BetaItemReferenceParam BetaCompactionTriggerItemParam BetaMCPApprovalResponse "
        "BetaApplyPatchToolCallOutputItemParam BetaApplyPatchCallOutputStatusParam BetaApplyPatchToolCallItemParam "
        "BetaApplyPatchUpdateFileOperationParam BetaApplyPatchDeleteFileOperationParam "
        "BetaApplyPatchCreateFileOperationParam BetaApplyPatchCallStatusParam BetaFunctionShellCallOutputItemParam "
        "BetaFunctionShellCallItemStatus BetaFunctionShellCallOutputContentParam "
        "BetaFunctionShellCallOutputExitOutcomeParam BetaFunctionShellCallOutputTimeoutOutcomeParam "
        "BetaFunctionShellCallItemParam BetaFunctionShellActionParam BetaCompactionSummaryItemParam "
        "BetaAdditionalToolsItemParam BetaToolSearchOutputItemParam BetaFunctionCallItemStatus "
        "BetaToolSearchCallItemParam BetaMultiAgentCallOutputItemParam BetaOutputTextContentParam "
        "BetaContainerFileCitationParam BetaUrlCitationParam BetaFileCitationParam BetaMultiAgentAction1 "
        "BetaMultiAgentCallItemParam BetaAgentMessageItemParam BetaEncryptedContentParam "
        "BetaInputImageContentParamAutoParam BetaPromptCacheBreakpointParam BetaPromptCacheBreakpointParamTtl "
        "BetaDetailEnum BetaInputTextContentParam BetaFunctionCallOutputItemParam BetaInputFileContentParam "
        "BetaFileDetailEnum BetaComputerCallOutputItemParam BetaInputMessage BetaInputMessageRole "
        "BetaInputMessageStatus BetaEasyInputMessage BetaEasyInputMessageRole"
    ),
    "beta_custom_tool_call": "BetaCustomToolCall",
    "beta_tool_call_caller": "BetaProgramToolCallCaller BetaDirectToolCallCaller",
    "beta_agent_tag": "BetaAgentTag",
    "beta_custom_tool_call_output": "BetaCustomToolCallOutput BetaCustomToolCallOutputStatus",
    "beta_input_file_content": "BetaInputFileContent BetaFileInputDetail",
    "beta_prompt_cache_breakpoint_config": "BetaPromptCacheBreakpointConfig BetaPromptCacheBreakpointConfigTtl",
    "beta_input_image_content": "BetaInputImageContent",
    "beta_input_text_content": "BetaInputTextContent",
    "beta_tool_call_caller_param": "BetaProgramToolCallCallerParam BetaDirectToolCallCallerParam",
    "beta_mcp_tool_call": (
        "BetaMCPToolCall BetaMCPToolCallStatus BetaHTTPError BetaMCPToolExecutionError BetaMCPProtocolError"
    ),
    "beta_mcp_approval_request": "BetaMCPApprovalRequest",
    "beta_mcp_list_tools": "BetaMCPListTools BetaMCPListToolsTool",
    "beta_local_shell_tool_call_output": "BetaLocalShellToolCallOutput BetaLocalShellToolCallOutputStatus",
    "beta_local_shell_tool_call": "BetaLocalShellToolCall BetaLocalShellToolCallStatus BetaLocalShellExecAction",
    "beta_code_interpreter_tool_call": (
        "BetaCodeInterpreterToolCall BetaCodeInterpreterToolCallStatus BetaCodeInterpreterOutputImage "
        "BetaCodeInterpreterOutputLogs"
    ),
    "beta_image_gen_tool_call": (
        "BetaImageGenToolCall BetaImageGenToolCallAction BetaImageGenToolCallBackground BetaImageGenToolCallError "
        "BetaImageGenToolCallErrorModerationDetails BetaImageGenToolCallErrorModerationDetailsModerationStage "
        "BetaImageGenToolCallOutputFormat BetaImageGenToolCallQuality BetaImageGenToolCallSize "
        "BetaImageGenToolCallSvgUsage BetaImageGenToolCallStatus"
    ),
    "beta_reasoning_item": "BetaReasoningItem BetaReasoningItemStatus",
    "beta_reasoning_text_content": "BetaReasoningTextContent",
    "beta_summary_text_content": "BetaSummaryTextContent",
    "beta_function_tool_call": "BetaFunctionToolCall BetaFunctionToolCallStatus",
    "beta_web_search_tool_call": (
        "BetaWebSearchToolCall BetaWebSearchToolCallStatus BetaWebSearchActionFind BetaWebSearchActionOpenPage "
        "BetaWebSearchActionSearch BetaWebSearchActionSearchSourcesItem BetaWebSearchActionSearchSourcesItemType"
    ),
    "beta_computer_call_safety_check_param": "BetaComputerCallSafetyCheckParam",
    "beta_computer_screenshot_image": "BetaComputerScreenshotImage",
    "beta_computer_tool_call": (
        "BetaComputerToolCall BetaComputerToolCallStatus BetaWaitParam BetaTypeParam BetaScrollParam "
        "BetaScreenshotParam BetaMoveParam BetaKeyPressAction BetaDragParam BetaCoordParam BetaDoubleClickAction "
        "BetaClickParam BetaClickButtonType"
    ),
    "beta_file_search_tool_call": (
        "BetaFileSearchToolCall BetaFileSearchToolCallStatus BetaFileSearchToolCallResultsItem"
    ),
    "beta_output_message": "BetaOutputMessage BetaOutputMessageStatus",
    "beta_refusal_content": "BetaRefusalContent",
    "beta_output_text_content": "BetaOutputTextContent BetaLogProb BetaTopLogProb",
    "beta_annotation": "BetaFilePath BetaContainerFileCitationBody BetaUrlCitationBody BetaFileCitationBody",
    "beta_compact_response_method_public_body": (
        "BetaCompactResponseMethodPublicBody BetaCompactResponseMethodPublicBodyImage "
        "BetaCompactResponseMethodPublicBodyImageContextCompression BetaServiceTierEnum BetaPromptCacheRetentionEnum"
    ),
    "beta_prompt_cache_options_param": "BetaPromptCacheOptionsParam",
    "beta_model_ids_responses": "BetaModelIdsResponsesEnum BetaModelIdsSharedEnum",
    "beta_error": "BetaError",
    "beta_response_item_list": (
        "BetaResponseItemList BetaCustomToolCallResource BetaFunctionToolCallResource BetaInputMessageResource "
        "BetaInputMessageResourceRole BetaInputMessageResourceStatus"
    ),
    "beta_custom_tool_call_output_resource": "BetaCustomToolCallOutputResource",
    "beta_mcp_approval_response_resource": "BetaMCPApprovalResponseResource",
    "beta_apply_patch_tool_call_output": "BetaApplyPatchToolCallOutput BetaApplyPatchCallOutputStatus",
    "beta_apply_patch_tool_call": (
        "BetaApplyPatchToolCall BetaApplyPatchUpdateFileOperation BetaApplyPatchDeleteFileOperation "
        "BetaApplyPatchCreateFileOperation BetaApplyPatchCallStatus"
    ),
    "beta_function_shell_call_output": "BetaFunctionShellCallOutput BetaFunctionShellCallOutputStatusEnum",
    "beta_function_shell_call_output_content": (
        "BetaFunctionShellCallOutputContent BetaFunctionShellCallOutputExitOutcome "
        "BetaFunctionShellCallOutputTimeoutOutcome"
    ),
    "beta_function_shell_call": (
        "BetaFunctionShellCall BetaContainerReferenceResource BetaLocalEnvironmentResource BetaFunctionShellCallStatus "
        "BetaFunctionShellAction"
    ),
    "beta_compaction_body": "BetaCompactionBody",
    "beta_program_output": "BetaProgramOutput BetaProgramOutputStatus",
    "beta_program": "BetaProgram",
    "beta_additional_tools": "BetaAdditionalTools",
    "beta_tool_search_output": "BetaToolSearchOutput",
    "beta_tool_search_call": "BetaToolSearchCall",
    "beta_multi_agent_call_output": "BetaMultiAgentCallOutput",
    "beta_multi_agent_call": "BetaMultiAgentCall",
    "beta_agent_message": "BetaAgentMessage",
    "beta_encrypted_content": "BetaEncryptedContent",
    "beta_computer_screenshot_content": "BetaComputerScreenshotContent",
    "beta_text_content": "BetaTextContent",
    "beta_function_tool_call_output_resource": "BetaFunctionToolCallOutputResource",
    "beta_compact_resource": (
        "BetaFunctionToolCallOutput BetaFunctionToolCallOutputStatus BetaCompactResource BetaCompactResourceImage "
        "BetaCompactResourceImageContextCompression BetaMessage BetaMessagePhase2 BetaMessageStatus"
    ),
    "beta_computer_tool_call_output_resource": "BetaComputerToolCallOutputResource BetaComputerCallOutputStatus",
    "beta_computer_tool_call_output": "BetaComputerToolCallOutput BetaComputerToolCallOutputStatus",
    "beta_response_usage": (
        "BetaResponseUsage BetaResponseUsageInputTokensDetails "
        "BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails BetaResponseUsageOutputTokensDetails"
    ),
    "beta_response_stream_event": (
        "BetaResponseCustomToolCallInputDoneEvent BetaResponseCustomToolCallInputDeltaEvent BetaResponseQueuedEvent "
        "BetaResponseOutputTextAnnotationAddedEvent BetaResponseMCPListToolsInProgressEvent "
        "BetaResponseMCPListToolsFailedEvent BetaResponseMCPListToolsCompletedEvent BetaResponseMCPCallInProgressEvent "
        "BetaResponseMCPCallFailedEvent BetaResponseMCPCallCompletedEvent BetaResponseMCPCallArgumentsDoneEvent "
        "BetaResponseMCPCallArgumentsDeltaEvent BetaResponseImageGenCallPartialImageEvent "
        "BetaResponseImageGenCallInProgressEvent BetaResponseImageGenCallGeneratingEvent "
        "BetaResponseImageGenCallCompletedEvent BetaResponseReasoningTextDoneEvent BetaResponseReasoningTextDeltaEvent "
        "BetaResponseReasoningSummaryTextDoneEvent BetaResponseReasoningSummaryTextDeltaEvent "
        "BetaResponseReasoningSummaryPartDoneEvent BetaResponseReasoningSummaryPartDoneEventPart "
        "BetaResponseReasoningSummaryPartAddedEvent BetaResponseReasoningSummaryPartAddedEventPart "
        "BetaResponseTextDoneEvent BetaResponseTextDeltaEvent BetaResponseRefusalDoneEvent "
        "BetaResponseRefusalDeltaEvent BetaResponseOutputItemDoneEvent BetaResponseOutputItemAddedEvent "
        "BetaResponseInProgressEvent BetaResponseShellCallOutputContentDoneStreamingEvent "
        "BetaResponseShellCallOutputContentDeltaStreamingEvent BetaResponseShellCallCommandDoneStreamingEvent "
        "BetaResponseShellCallCommandDeltaStreamingEvent BetaResponseShellCallCommandAddedStreamingEvent "
        "BetaResponseFunctionCallArgumentsDoneEvent BetaResponseFunctionCallArgumentsDeltaEvent "
        "BetaResponseFileSearchCallSearchingEvent BetaResponseFileSearchCallInProgressEvent "
        "BetaResponseFileSearchCallCompletedEvent BetaResponseErrorEvent BetaResponseCreatedEvent "
        "BetaResponseContentPartDoneEvent BetaResponseContentPartAddedEvent BetaResponseCompletedEvent "
        "BetaResponseCodeInterpreterCallInterpretingEvent BetaResponseCodeInterpreterCallInProgressEvent "
        "BetaResponseCodeInterpreterCallCompletedEvent BetaResponseCodeInterpreterCallCodeDoneEvent "
        "BetaResponseCodeInterpreterCallCodeDeltaEvent BetaResponseAudioTranscriptDoneEvent "
        "BetaResponseAudioTranscriptDeltaEvent BetaResponseAudioDoneEvent BetaResponseAudioDeltaEvent "
        "BetaResponseIncompleteEvent BetaResponseFailedEvent BetaResponseWebSearchCallCompletedEvent "
        "BetaResponseWebSearchCallSearchingEvent BetaResponseWebSearchCallInProgressEvent "
        "BetaResponseCompactionCompactingEvent BetaResponseCompactionCompactingEventAgent"
    ),
    "beta_response": (
        "BetaResponse BetaResponseAccessPrograms BetaResponseAccessProgramsCyber BetaResponseImage "
        "BetaResponseImageContextCompression BetaResponseInputTransformationsItem "
        "BetaResponseInputTransformationsItemReason BetaResponsePromptCacheDiagnosticsCacheMiss "
        "BetaResponsePromptCacheDiagnosticsCacheMissReason BetaResponsePromptCacheDiagnosticsCacheHit "
        "BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound BetaResponsePromptCacheDiagnosticsUnavailable "
        "BetaResponseToolUsage BetaResponseToolUsageImageGen BetaResponseToolUsageImageGenInputTokensDetails "
        "BetaResponseToolUsageImageGenCachedTokensDetails BetaResponseToolUsageImageGenOutputTokensDetails "
        "BetaResponseToolUsageWebSearch BetaResponsePromptCacheRetention BetaResponseTruncation BetaResponseStatus "
        "BetaResponseIncompleteDetails BetaResponseIncompleteDetailsReason BetaResponseConversation BetaModeration "
        "BetaModerationErrorBody BetaModerationResultBody BetaModerationInputType BetaPromptCacheOptions "
        "BetaResponseErrorObject BetaResponseErrorObjectMisalignment BetaResponseErrorObjectMisalignmentErrorType "
        "BetaResponseErrorObjectMisalignmentSteer BetaResponseErrorCode"
    ),
    "beta_service_tier_responses": "BetaServiceTierResponsesEnum",
    "beta_response_properties": "BetaResponseProperties",
    "beta_prompt": "BetaPromptObject",
    "beta_model_response_properties": "BetaModelResponseProperties BetaModelResponsePropertiesPromptCacheRetention",
    "beta_response_log_prob": "BetaResponseLogProb BetaResponseLogProbTopLogprobsItem",
    "beta_shell_call_output_delta": "BetaShellCallOutputDelta",
    "beta_output_audio": "BetaOutputAudio",
    "beta_input_audio": "BetaInputAudio BetaInputAudioInputAudio BetaInputAudioInputAudioFormat",
    "beta_responses_server_event": (
        "BetaResponsesServerEventResponseAudioDelta BetaResponsesServerEventResponseAudioDone "
        "BetaResponsesServerEventResponseAudioTranscriptDelta BetaResponsesServerEventResponseAudioTranscriptDone "
        "BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta "
        "BetaResponsesServerEventResponseCodeInterpreterCallCodeDone "
        "BetaResponsesServerEventResponseCodeInterpreterCallCompleted "
        "BetaResponsesServerEventResponseCodeInterpreterCallInProgress "
        "BetaResponsesServerEventResponseCodeInterpreterCallInterpreting BetaResponsesServerEventResponseCompleted "
        "BetaResponsesServerEventResponseContentPartAdded BetaResponsesServerEventResponseContentPartDone "
        "BetaResponsesServerEventResponseCreated BetaResponsesServerEventResponseFileSearchCallCompleted "
        "BetaResponsesServerEventResponseFileSearchCallInProgress "
        "BetaResponsesServerEventResponseFileSearchCallSearching "
        "BetaResponsesServerEventResponseFunctionCallArgumentsDelta "
        "BetaResponsesServerEventResponseFunctionCallArgumentsDone "
        "BetaResponsesServerEventResponseShellCallCommandAdded BetaResponsesServerEventResponseShellCallCommandDelta "
        "BetaResponsesServerEventResponseShellCallCommandDone "
        "BetaResponsesServerEventResponseShellCallOutputContentDelta "
        "BetaResponsesServerEventResponseShellCallOutputContentDone BetaResponsesServerEventResponseInProgress "
        "BetaResponsesServerEventResponseFailed BetaResponsesServerEventResponseIncomplete "
        "BetaResponsesServerEventResponseOutputItemAdded BetaResponsesServerEventResponseOutputItemDone "
        "BetaResponsesServerEventResponseReasoningSummaryPartAdded "
        "BetaResponsesServerEventResponseReasoningSummaryPartAddedPart "
        "BetaResponsesServerEventResponseReasoningSummaryPartDone "
        "BetaResponsesServerEventResponseReasoningSummaryPartDonePart "
        "BetaResponsesServerEventResponseReasoningSummaryTextDelta "
        "BetaResponsesServerEventResponseReasoningSummaryTextDone BetaResponsesServerEventResponseReasoningTextDelta "
        "BetaResponsesServerEventResponseReasoningTextDone BetaResponsesServerEventResponseRefusalDelta "
        "BetaResponsesServerEventResponseRefusalDone BetaResponsesServerEventResponseOutputTextDelta "
        "BetaResponsesServerEventResponseOutputTextDone BetaResponsesServerEventResponseWebSearchCallCompleted "
        "BetaResponsesServerEventResponseWebSearchCallInProgress BetaResponsesServerEventResponseWebSearchCallSearching"
        " BetaResponsesServerEventResponseImageGenerationCallCompleted "
        "BetaResponsesServerEventResponseImageGenerationCallGenerating "
        "BetaResponsesServerEventResponseImageGenerationCallInProgress "
        "BetaResponsesServerEventResponseImageGenerationCallPartialImage "
        "BetaResponsesServerEventResponseMcpCallArgumentsDelta BetaResponsesServerEventResponseMcpCallArgumentsDone "
        "BetaResponsesServerEventResponseMcpCallCompleted BetaResponsesServerEventResponseMcpCallFailed "
        "BetaResponsesServerEventResponseMcpCallInProgress BetaResponsesServerEventResponseMcpListToolsCompleted "
        "BetaResponsesServerEventResponseMcpListToolsFailed BetaResponsesServerEventResponseMcpListToolsInProgress "
        "BetaResponsesServerEventResponseOutputTextAnnotationAdded BetaResponsesServerEventResponseQueued "
        "BetaResponsesServerEventResponseCustomToolCallInputDelta "
        "BetaResponsesServerEventResponseCustomToolCallInputDone BetaResponseInjectFailedEvent "
        "BetaResponseInjectFailedEventError BetaResponseInjectFailedEventErrorCode BetaResponseInjectCreatedEvent "
        "BetaResponseWsError BetaErrorPayload"
    ),
    "beta_responses_web_socket_stream_event": (
        "BetaResponsesWebSocketStreamEventResponseAudioDelta BetaResponsesWebSocketStreamEventResponseAudioDone "
        "BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta "
        "BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone "
        "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta "
        "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone "
        "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted "
        "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress "
        "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting "
        "BetaResponsesWebSocketStreamEventResponseCompleted BetaResponsesWebSocketStreamEventResponseContentPartAdded "
        "BetaResponsesWebSocketStreamEventResponseContentPartDone BetaResponsesWebSocketStreamEventResponseCreated "
        "BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted "
        "BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress "
        "BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching "
        "BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta "
        "BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone "
        "BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded "
        "BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta "
        "BetaResponsesWebSocketStreamEventResponseShellCallCommandDone "
        "BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta "
        "BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone "
        "BetaResponsesWebSocketStreamEventResponseInProgress BetaResponsesWebSocketStreamEventResponseFailed "
        "BetaResponsesWebSocketStreamEventResponseIncomplete BetaResponsesWebSocketStreamEventResponseOutputItemAdded "
        "BetaResponsesWebSocketStreamEventResponseOutputItemDone "
        "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded "
        "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart "
        "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone "
        "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart "
        "BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta "
        "BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone "
        "BetaResponsesWebSocketStreamEventResponseReasoningTextDelta "
        "BetaResponsesWebSocketStreamEventResponseReasoningTextDone "
        "BetaResponsesWebSocketStreamEventResponseRefusalDelta BetaResponsesWebSocketStreamEventResponseRefusalDone "
        "BetaResponsesWebSocketStreamEventResponseOutputTextDelta "
        "BetaResponsesWebSocketStreamEventResponseOutputTextDone "
        "BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted "
        "BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress "
        "BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching "
        "BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted "
        "BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating "
        "BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress "
        "BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage "
        "BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta "
        "BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone "
        "BetaResponsesWebSocketStreamEventResponseMcpCallCompleted "
        "BetaResponsesWebSocketStreamEventResponseMcpCallFailed "
        "BetaResponsesWebSocketStreamEventResponseMcpCallInProgress "
        "BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted "
        "BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed "
        "BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress "
        "BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded "
        "BetaResponsesWebSocketStreamEventResponseQueued "
        "BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta "
        "BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone"
    ),
    "beta_responses_client_event": (
        "BetaResponseInjectEvent BetaResponsesClientEventResponseCreate "
        "BetaResponsesClientEventResponseCreatePromptCacheRetention BetaResponsesClientEventResponseCreateTruncation"
    ),
    "beta_create_response": (
        "BetaCreateResponse BetaCreateResponseAccessPrograms BetaCreateResponseAccessProgramsCyber "
        "BetaCreateResponseBackgroundOptions BetaCreateResponseBackgroundOptionsCompletionWindow "
        "BetaCreateResponseImage BetaCreateResponseImageContextCompression BetaCreateResponsePromptCacheRetention "
        "BetaCreateResponseTruncation"
    ),
    "beta_multi_agent_param": "BetaMultiAgentParam",
    "beta_context_management_param": "BetaContextManagementParam",
    "beta_response_stream_options": "BetaResponseStreamOptionsObject",
    "beta_moderation_param": (
        "BetaModerationParam BetaModerationPolicyParam BetaModerationConfigParam BetaModerationMode"
    ),
    "beta_create_model_response_properties": (
        "BetaCreateModelResponseProperties BetaCreateModelResponsePropertiesPromptCacheRetention"
    ),
    "update_chat_completion_request": "UpdateChatCompletionRequest",
    "create_conversation_items_request": "CreateConversationItemsRequest",
    "update_eval_request": "UpdateEvalRequest",
    "delete_eval_response": "DeleteEvalResponse",
    "delete_eval_run_response": "DeleteEvalRunResponse",
    "admin_api_keys_create_request": "AdminApiKeysCreateRequest",
    "admin_api_keys_delete_response": "AdminApiKeysDeleteResponse",
    "list_audit_logs_effective_at": "ListAuditLogsEffectiveAt",
    "delete_container_response": "DeleteContainerResponse",
    "delete_container_file_response": "DeleteContainerFileResponse",
    "delete_response_response": "DeleteResponseResponse",
    "beta_delete_response_response": "BetaDeleteResponseResponse",
    "response_steer_event": (
        "ResponseSteerEvent ResponseSteerInputParamItemMessage ResponseSteerInputParamItemFunctionCallOutput "
        "ResponseSteerInputParamItemFunctionCallOutputCallerDirect "
        "ResponseSteerInputParamItemFunctionCallOutputCallerProgram ResponseSteerInputParamItemFunctionCallOutputStatus"
    ),
    "live_server_event": (
        "LiveServerEventSessionInputAudioAppend LiveServerEventTransportDtmfReceived LiveServerEventTransportDtmfSend "
        "LiveServerEventTransportDtmfSent LiveServerEventTransportRinging LiveServerEventTransportAnswered "
        "LiveServerEventTransportFailed LiveServerEventTransportFailedError"
    ),
    "live_sideband_client_event": "LiveSidebandClientEventTransportDtmfSend",
    "live_sideband_server_event": (
        "LiveSidebandServerEventSessionResumed LiveSidebandServerEventSessionPaused "
        "LiveSidebandServerEventSessionInputAudioAppend LiveSidebandServerEventTransportDtmfReceived "
        "LiveSidebandServerEventTransportDtmfSend LiveSidebandServerEventTransportDtmfSent "
        "LiveSidebandServerEventTransportRinging LiveSidebandServerEventTransportAnswered "
        "LiveSidebandServerEventTransportFailed LiveSidebandServerEventTransportFailedError"
    ),
    "live_fork_server_event": (
        "LiveForkServerEventSessionInputAudioAppend LiveForkServerEventTransportDtmfReceived "
        "LiveForkServerEventTransportDtmfSend LiveForkServerEventTransportDtmfSent LiveForkServerEventTransportRinging "
        "LiveForkServerEventTransportAnswered LiveForkServerEventTransportFailed "
        "LiveForkServerEventTransportFailedError"
    ),
    "agent": "Agent AgentServiceTier AgentCompaction AgentExperimental",
    "create_beta_agents_sessions_events_request": (
        "AgentBrowserAuthenticationCancelParam AgentBrowserAuthenticationSubmitParam "
        "AgentBrowserAuthenticationSubmitParamFieldsItem AgentBrowserOriginAccessParam "
        "AgentBrowserOriginAccessParamDecision AgentSessionInputAgentSessionInputMcpApprovalRequestResult "
        "AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse "
        "AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecision "
        "AgentSessionInputAgentSessionInputComputerUseApprovalRequestResult AgentSessionInputAgentSessionInputMessage "
        "AgentSessionInputAgentSessionInputCancel AgentSessionInputAgentSessionInputToolResult "
        "CreateBetaAgentsSessionsEventsRequest"
    ),
    "agent_close_subagent_call_item": "AgentCloseSubagentCallItem",
    "agent_command_execution_item": "AgentCommandExecutionItem",
    "agent_content": "AgentContentEncryptedContent",
    "agent_create_subagent_call_item": "AgentCreateSubagentCallItem",
    "agent_deleted": "AgentDeleted",
    "agent_function_call_item": "AgentFunctionCallItem",
    "agent_interrupt_subagent_call_item": "AgentInterruptSubagentCallItem",
    "agent_mcp_call_item": "AgentMcpCallItem",
    "agent_session_event": (
        "AgentOutputCommandExecutionOutputDeltaEvent AgentOutputItemComputerUseCall "
        "AgentOutputItemComputerUseCallOutput AgentOutputItemComputerUseApprovalRequest "
        "AgentOutputItemComputerUseApprovalRequestRequest AgentOutputItemComputerUseApprovalRequestRequestFieldsItem "
        "AgentOutputItemComputerUseApprovalRequestRequestOptionsItem AgentSessionAssistantMessage "
        "AgentSessionAssistantMessagePhase AgentSessionCreatedEvent AgentSessionEnvironmentConnectedEvent "
        "AgentSessionEnvironmentDisconnectedEvent AgentSessionEnvironmentExpiredEvent "
        "AgentSessionEnvironmentFailedEvent AgentSessionEnvironmentPendingEvent AgentSessionEnvironmentReadyEvent "
        "AgentSessionEnvironmentResetEvent AgentSessionEnvironmentState AgentSessionEnvironmentStateError "
        "AgentSessionEnvironmentStateStatus AgentSessionEnvironmentSuspendedEvent AgentSessionErrorEvent "
        "AgentSessionFailedEvent AgentSessionIdleEvent AgentSessionInProgressEvent AgentSessionRequiresActionEvent "
        "AgentSessionSubagentActiveEvent AgentSessionSubagentClosedEvent AgentSessionSubagentCreatedEvent "
        "AgentSessionTurnCancelledEvent AgentSessionTurnCompletedEvent AgentSessionTurnContentPartAddedEvent "
        "AgentSessionTurnContentPartDoneEvent AgentSessionTurnCreatedEvent AgentSessionTurnFailedEvent "
        "AgentSessionTurnInProgressEvent AgentSessionTurnItemAddedEvent AgentSessionTurnItemDoneEvent "
        "AgentSessionTurnOutputTextDeltaEvent AgentSessionTurnOutputTextDoneEvent "
        "AgentSessionTurnReasoningSummaryPartAddedEvent AgentSessionTurnReasoningSummaryPartDoneEvent "
        "AgentSessionTurnReasoningSummaryTextDeltaEvent AgentSessionTurnReasoningSummaryTextDoneEvent SessionError"
    ),
    "agent_reasoning": "AgentReasoning AgentReasoningEffort AgentReasoningSummary",
    "agent_reasoning_item": "AgentReasoningItem",
    "agent_resume_subagent_call_item": "AgentResumeSubagentCallItem",
    "agent_send_subagent_input_call_item": "AgentSendSubagentInputCallItem",
    "agent_session": (
        "AgentSession AgentSessionAgent AgentSessionAgentServiceTier AgentSessionAgentCompaction "
        "AgentSessionAgentExperimental AgentSessionRequiredActionsItemMcpApprovalRequest "
        "AgentSessionRequiredActionsItemMcpApprovalRequestRequest "
        "AgentSessionRequiredActionsItemComputerUseApprovalRequest "
        "AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthentication "
        "AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationFieldsItem "
        "AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationOptionsItem "
        "AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess "
        "AgentSessionRequiredActionsItemFunctionCall AgentSessionRequiredActionsItemEnvironmentConnection "
        "AgentSessionStatus AgentSessionPromptCacheOptions AgentSessionPromptCacheOptionsTtl AgentSessionReview "
        "EnvironmentNone EnvironmentOpenaiHosted EnvironmentOpenaiHostedNetwork EnvironmentOpenaiHostedNetworkAccess "
        "EnvironmentOpenaiHostedPackages EnvironmentOpenaiHostedContainerSize EnvironmentOpenaiHostedDesktop "
        "EnvironmentSelfHosted"
    ),
    "agent_session_deleted": "AgentSessionDeleted",
    "agent_session_input_message": "AgentSessionInputMessage",
    "agent_session_item": (
        "AgentSessionItemFunctionCallOutput AgentSessionItemAgentMessage AgentSessionItemComputerUseCall "
        "AgentSessionItemComputerUseCallOutput AgentSessionItemComputerUseApprovalRequest "
        "AgentSessionItemComputerUseApprovalRequestRequest AgentSessionItemComputerUseApprovalRequestRequestFieldsItem "
        "AgentSessionItemComputerUseApprovalRequestRequestOptionsItem AgentSessionItemComputerUseApprovalRequestResult "
        "AgentSessionItemComputerUseApprovalRequestResultResponseSubmit "
        "AgentSessionItemComputerUseApprovalRequestResultResponseCancel AgentSessionMessage AgentSessionMessagePhase "
        "AgentSessionMessageRole AgentSessionMessageContentInputText AgentSessionMessageContentInputImage "
        "AgentSessionMessageContentOutputText"
    ),
    "agent_text": "AgentText AgentTextVerbosity TextFormatText TextFormatJsonSchema",
    "agent_tool": (
        "AgentToolFunction AgentToolProgrammaticToolCalling AgentToolMcp AgentToolMcpConnectionOrigin "
        "AgentToolWebSearch AgentToolWebSearchContextSize AgentToolWebSearchLocation AgentToolWebSearchMode "
        "AgentToolComputerUse AgentToolAutomations McpTransportHttp McpTransportStdio"
    ),
    "agent_tool_param": (
        "AgentToolParamFunction AgentToolParamToolSearch AgentToolParamProgrammaticToolCalling AgentToolParamMcp "
        "AgentToolParamMcpConnectionOrigin AgentToolParamWebSearch AgentToolParamWebSearchContextSize "
        "AgentToolParamWebSearchLocation AgentToolParamWebSearchMode AgentToolParamComputerUse "
        "AgentToolParamAutomations McpTransportParamHttp McpTransportParamStdio"
    ),
    "agent_wait_for_subagents_call_item": "AgentWaitForSubagentsCallItem",
    "agent_web_search_call_item": (
        "AgentWebSearchCallItem WebSearchActionSearch2 WebSearchActionOpenPage2 WebSearchActionFindInPage "
        "WebSearchActionOther"
    ),
    "audio_format": "AudioFormatAudioPcm AudioFormatAudioPcmRate AudioFormatAudioPcmu AudioFormatAudioPcma",
    "automation": (
        "AutomationAgentConfig AutomationAgentConfigServiceTier AutomationAgentConfigCompaction "
        "AutomationAgentConfigExperimental AutomationCreatedByDeveloper AutomationCreatedByAgent "
        "AutomationEnvironmentNone AutomationEnvironmentOpenaiHosted AutomationEnvironmentOpenaiHostedContainerSize "
        "AutomationEnvironmentOpenaiHostedDesktop AutomationEnvironmentOpenaiHostedFilesItemFileId "
        "AutomationEnvironmentOpenaiHostedFilesItemInline AutomationEnvironmentOpenaiHostedNetwork "
        "AutomationEnvironmentOpenaiHostedNetworkAccess AutomationEnvironmentOpenaiHostedPackages "
        "AutomationEnvironmentOpenaiHostedSkillsItemSkillReference AutomationEnvironmentOpenaiHostedSkillsItemInline "
        "AutomationEnvironmentSelfHosted AutomationTargetNewSession AutomationTargetNewSessionInputItem "
        "AutomationTargetExistingSession OneTimeAutomation OneTimeAutomationStatus PeriodicAutomation "
        "PeriodicAutomationStatus"
    ),
    "automation_deleted": "AutomationDeleted",
    "automation_invocation": (
        "AutomationInvocation AutomationInvocationError AutomationInvocationStatus AutomationInvocationSourceManual "
        "AutomationInvocationSourceAutomation"
    ),
    "automation_target_param": (
        "AutomationTargetParamNewSession AutomationTargetParamNewSessionAgent "
        "AutomationTargetParamNewSessionAgentCompaction AutomationTargetParamNewSessionAgentExperimental "
        "AutomationTargetParamNewSessionAgentServiceTier AutomationTargetParamExistingSession"
    ),
    "aws_external_storage_provider": "AwsExternalStorageProvider",
    "azure_external_storage_provider": "AzureExternalStorageProvider",
    "beta_response_configuration_update_item": (
        "BetaResponseConfigurationUpdateItem BetaResponseConfigurationUpdateItemAgent "
        "BetaResponseConfigurationUpdateItemReasoning BetaResponseConfigurationUpdateItemReasoningEffort "
        "BetaResponseConfigurationUpdateItemText BetaResponseConfigurationUpdateItemTextFormat"
    ),
    "client_config": "ClientConfig DataChannelConfig ServerEventSelector",
    "client_delegation": "ClientDelegation",
    "credential": (
        "Credential CredentialAuthMcpOauth CredentialAuthMcpOauthRefresh CredentialAuthStaticBearer "
        "CredentialAuthEnvironmentVariable McpOauthTokenEndpointAuthNone McpOauthTokenEndpointAuthClientSecretBasic "
        "McpOauthTokenEndpointAuthClientSecretPost"
    ),
    "create_beta_agents_vaults_credentials_request": (
        "CredentialAuthCreateMcpOauth CredentialAuthCreateMcpOauthRefresh CredentialAuthCreateStaticBearer "
        "CredentialAuthCreateEnvironmentVariable McpOauthTokenEndpointAuthCreateNone "
        "McpOauthTokenEndpointAuthCreateClientSecretBasic McpOauthTokenEndpointAuthCreateClientSecretPost "
        "CreateBetaAgentsVaultsCredentialsRequest"
    ),
    "update_beta_agents_vaults_credentials_request": (
        "CredentialAuthRotateMcpOauth CredentialAuthRotateMcpOauthRefresh CredentialAuthRotateStaticBearer "
        "CredentialAuthRotateEnvironmentVariable McpOauthTokenEndpointAuthRotateClientSecretBasic "
        "McpOauthTokenEndpointAuthRotateClientSecretPost UpdateBetaAgentsVaultsCredentialsRequest"
    ),
    "credential_deleted": "CredentialDeleted",
    "credential_networking": "CredentialNetworkingUnrestricted CredentialNetworkingLimited",
    "custom_voice": "CustomVoice",
    "decision": (
        "Decision DecisionAnswersItemPredicate DecisionAnswersItemChoice DecisionAnswersItemChoiceProbabilitiesItem "
        "DecisionAnswersItemScore DecisionAnswersItemScoreProbabilitiesItem DecisionAnswersItemRefusal DecisionUsage "
        "DecisionUsageInputTokensDetails DecisionUsageOutputTokensDetails"
    ),
    "live_decision_item_create_event": (
        "DecisionAssistantMessage DecisionAssistantMessageContentItemOutputText "
        "DecisionAssistantMessageContentItemRefusal DecisionAssistantMessagePhase DecisionDeveloperMessage "
        "DecisionSystemMessage DecisionUserMessage DecisionUserMessageContentItemInputText "
        "DecisionUserMessageContentItemInputImage DecisionUserMessageContentItemInputImageDetail "
        "DecisionUserMessageContentItemInputJson LiveDecisionItemCreateEvent "
        "LiveDecisionItemCreateEventItemFunctionCall LiveDecisionItemCreateEventItemFunctionCallStatus "
        "LiveDecisionItemCreateEventItemFunctionCallOutput LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem "
        "LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetail "
        "LiveDecisionItemCreateEventItemFunctionCallOutputStatus LiveDecisionItemCreateEventItemCustomToolCall "
        "LiveDecisionItemCreateEventItemCustomToolCallStatus LiveDecisionItemCreateEventItemCustomToolCallOutput "
        "LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItem "
        "LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetail "
        "LiveDecisionItemCreateEventItemCustomToolCallOutputStatus"
    ),
    "decision_choice_option": "DecisionChoiceOption",
    "create_decisions_request": (
        "DecisionInputImage DecisionInputImageDetail DecisionInputJSON DecisionInputTextParam "
        "DecisionPromptCacheBreakpoint DecisionQuestionInputImage DecisionQuestionInputImageDetail "
        "DecisionQuestionInputText CreateDecisionsRequest CreateDecisionsRequestInputItemUser "
        "CreateDecisionsRequestInputItemDeveloper CreateDecisionsRequestInputItemSystem "
        "CreateDecisionsRequestInputItemAssistant CreateDecisionsRequestInputItemAssistantContentItemOutputText "
        "CreateDecisionsRequestInputItemAssistantContentItemRefusal CreateDecisionsRequestInputItemAssistantPhase "
        "CreateDecisionsRequestInputItemFunctionCall CreateDecisionsRequestInputItemFunctionCallStatus "
        "CreateDecisionsRequestInputItemFunctionCallOutput CreateDecisionsRequestInputItemFunctionCallOutputStatus "
        "CreateDecisionsRequestInputItemCustomToolCall CreateDecisionsRequestInputItemCustomToolCallStatus "
        "CreateDecisionsRequestInputItemCustomToolCallOutput CreateDecisionsRequestInputItemCustomToolCallOutputStatus "
        "CreateDecisionsRequestQuestionsItemPredicate CreateDecisionsRequestQuestionsItemChoice "
        "CreateDecisionsRequestQuestionsItemChoiceChoicesItem CreateDecisionsRequestQuestionsItemScore "
        "CreateDecisionsRequestQuestionsItemScoreLevelsItem CreateDecisionsRequestPromptCacheOptions "
        "CreateDecisionsRequestPromptCacheOptionsMode"
    ),
    "decision_input_text": "DecisionInputText",
    "session_resource": (
        "DecisionQuestionChoice DecisionQuestionChoiceInstructionsItemInputImage "
        "DecisionQuestionChoiceInstructionsItemInputImageDetail DecisionQuestionChoiceInstructionsItemInputJson "
        "DecisionQuestionPredicate DecisionQuestionPredicateInstructionsItemInputImage "
        "DecisionQuestionPredicateInstructionsItemInputImageDetail DecisionQuestionPredicateInstructionsItemInputJson "
        "DecisionQuestionScore DecisionQuestionScoreInstructionsItemInputImage "
        "DecisionQuestionScoreInstructionsItemInputImageDetail DecisionQuestionScoreInstructionsItemInputJson "
        "DecisionQuestionScoreLevelsItem DecisionTrigger DecisionTriggerDecisions DecisionTriggerEventType "
        "DecisionsDelegationConfig SessionResource SessionResourceModel SessionResourceAudio SessionResourceAudioOutput"
        " SessionResourceDelegationResponses SessionResourceDelegationDecisions"
    ),
    "decision_question_param": (
        "DecisionQuestionParamChoice DecisionQuestionParamChoiceInstructionsItemInputImage "
        "DecisionQuestionParamChoiceInstructionsItemInputImageDetail "
        "DecisionQuestionParamChoiceInstructionsItemInputJson DecisionQuestionParamPredicate "
        "DecisionQuestionParamPredicateInstructionsItemInputImage "
        "DecisionQuestionParamPredicateInstructionsItemInputImageDetail "
        "DecisionQuestionParamPredicateInstructionsItemInputJson DecisionQuestionParamScore "
        "DecisionQuestionParamScoreInstructionsItemInputImage "
        "DecisionQuestionParamScoreInstructionsItemInputImageDetail DecisionQuestionParamScoreInstructionsItemInputJson"
        " DecisionQuestionParamScoreLevelsItem"
    ),
    "live_decision_item_created_event": (
        "DecisionStoredAssistantMessage DecisionStoredAssistantMessageContentItemOutputText "
        "DecisionStoredAssistantMessageContentItemRefusal DecisionStoredAssistantMessagePhase "
        "DecisionStoredDeveloperMessage DecisionStoredSystemMessage DecisionStoredUserMessage "
        "DecisionStoredUserMessageContentItemInputText DecisionStoredUserMessageContentItemInputImage "
        "DecisionStoredUserMessageContentItemInputImageDetail DecisionStoredUserMessageContentItemInputJson "
        "LiveDecisionItemCreatedEvent LiveDecisionItemCreatedEventItemFunctionCall "
        "LiveDecisionItemCreatedEventItemFunctionCallStatus LiveDecisionItemCreatedEventItemFunctionCallOutput "
        "LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItem "
        "LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItemDetail "
        "LiveDecisionItemCreatedEventItemFunctionCallOutputStatus LiveDecisionItemCreatedEventItemCustomToolCall "
        "LiveDecisionItemCreatedEventItemCustomToolCallStatus LiveDecisionItemCreatedEventItemCustomToolCallOutput "
        "LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItem "
        "LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItemDetail "
        "LiveDecisionItemCreatedEventItemCustomToolCallOutputStatus"
    ),
    "decision_trigger_param": "DecisionTriggerParam DecisionTriggerParamDecisions DecisionTriggerParamEventType",
    "decisions_delegation_config_param": "DecisionsDelegationConfigParam",
    "live_session_update_event": (
        "DecisionsDelegationUpdateConfig LiveSessionUpdateEvent SessionUpdateConfig "
        "SessionUpdateConfigDelegationResponses SessionUpdateConfigDelegationDecisions"
    ),
    "deleted_webhook_endpoint": "DeletedWebhookEndpoint",
    "environment_file": "EnvironmentFile",
    "environment_info": "EnvironmentInfo EnvironmentInfoStatus EnvironmentInfoType",
    "environment_param": (
        "EnvironmentParamNone EnvironmentParamOpenaiHosted EnvironmentParamOpenaiHostedContainerSize "
        "EnvironmentParamOpenaiHostedDesktop EnvironmentParamOpenaiHostedNetwork "
        "EnvironmentParamOpenaiHostedNetworkAccess EnvironmentParamOpenaiHostedPackages EnvironmentParamSelfHosted"
    ),
    "environment_template": (
        "EnvironmentTemplate EnvironmentTemplateFilesItemFileId EnvironmentTemplateFilesItemInline "
        "EnvironmentTemplateNetwork EnvironmentTemplateNetworkAccess EnvironmentTemplatePackages "
        "EnvironmentTemplateSkillsItemSkillReference EnvironmentTemplateSkillsItemInline EnvironmentTemplateDesktop"
    ),
    "environment_template_deleted": "EnvironmentTemplateDeleted",
    "external_key": "ExternalKey ExternalKeyPurpose",
    "external_key_validate_response": "ExternalKeyValidateResponse",
    "external_storage_configuration": "ExternalStorageConfiguration ExternalStorageConfigurationStatus",
    "external_storage_deleted": "ExternalStorageDeleted",
    "federation_rule": (
        "FederationRule FederationRulePermissionsServiceAccountDefault FederationRulePermissionsRestricted"
    ),
    "federation_rule_deleted": "FederationRuleDeleted",
    "live_fork_client_event": (
        "ForkSessionConfig ForkSessionConfigAudio ForkSessionConfigDelegation LiveForkSessionStartEvent"
    ),
    "gcp_external_storage_provider": "GcpExternalStorageProvider",
    "hosted_environment_file": "HostedEnvironmentFileInline HostedEnvironmentFileID",
    "hosted_environment_file_param": "HostedEnvironmentFileParamFileId HostedEnvironmentFileParamInline",
    "hosted_plugin": "HostedPlugin",
    "hosted_plugin_param": "HostedPluginParam",
    "hosted_skill": "HostedSkillInline HostedSkillReference",
    "hosted_skill_param": "HostedSkillParamSkillReference HostedSkillParamInline",
    "initial_item": (
        "InitialItemDeveloper InitialItemDeveloperContentItem InitialItemDeveloperStatus InitialItemUser "
        "InitialItemUserContentItem InitialItemUserStatus InitialItemAssistant InitialItemAssistantContentItemText "
        "InitialItemAssistantContentItemOutputText InitialItemAssistantStatus"
    ),
    "inline_capability_source": "InlineCapabilitySource",
    "input_content_2": "InputContent2InputText InputContent2InputImage",
    "live_commentary_append_event": "LiveCommentaryAppendEvent",
    "live_commentary_appended_event": "LiveCommentaryAppendedEvent",
    "live_create_response": "LiveCreateResponse LiveCreateResponseSession LiveCreateResponseTransport",
    "live_decision_create_event": "LiveDecisionCreateEvent",
    "live_decision_event": "LiveDecisionEvent LiveDecisionEventEvent LiveDecisionEventSourceEventType",
    "live_decision_item_delete_event": "LiveDecisionItemDeleteEvent",
    "live_decision_item_deleted_event": "LiveDecisionItemDeletedEvent",
    "live_delegation_created_event": (
        "LiveDelegationCreatedEvent LiveDelegationCreatedEventDelegation LiveDelegationCreatedEventDelegationTarget"
    ),
    "live_error_event": "LiveError LiveErrorEvent",
    "live_function_tool": "LiveFunctionTool",
    "live_info_event": "LiveInfoEvent",
    "live_input_audio_append_event": "LiveInputAudioAppendEvent",
    "live_input_audio_mute_event": "LiveInputAudioMuteEvent",
    "live_input_audio_muted_event": "LiveInputAudioMutedEvent",
    "live_input_audio_unmute_event": "LiveInputAudioUnmuteEvent",
    "live_input_audio_unmuted_event": "LiveInputAudioUnmutedEvent",
    "live_input_transcript_delta_event": "LiveInputTranscriptDeltaEvent",
    "live_instructions_append_event": "LiveInstructionsAppendEvent",
    "live_instructions_appended_event": "LiveInstructionsAppendedEvent",
    "live_output_audio_delta_event": "LiveOutputAudioDeltaEvent",
    "live_output_audio_fixture_play_event": "LiveOutputAudioFixturePlayEvent",
    "live_output_audio_fixture_played_event": "LiveOutputAudioFixturePlayedEvent",
    "live_output_audio_fixture_playing_event": "LiveOutputAudioFixturePlayingEvent",
    "live_output_transcript_delta_event": "LiveOutputTranscriptDeltaEvent",
    "live_response_create_event": "LiveResponseCreateEvent",
    "live_response_event": "LiveResponseEvent",
    "live_response_item_create_event": "LiveResponseItemCreateEvent",
    "live_session_close_event": "LiveSessionCloseEvent",
    "live_session_closed_event": "LiveSessionClosedEvent LiveSessionClosedEventReason",
    "live_client_event": (
        "LiveSessionStartEvent SessionConfig SessionConfigModel SessionConfigAudio SessionConfigAudioOutput "
        "SessionConfigDelegationResponses SessionConfigDelegationDecisions"
    ),
    "live_session_started_event": "LiveSessionStartedEvent",
    "live_session_updated_event": "LiveSessionUpdatedEvent",
    "live_session_usage_updated_event": "LiveSessionUsageUpdatedEvent LiveSessionUsageUpdatedEventContextWindow",
    "live_thinking_append_event": "LiveThinkingAppendEvent",
    "live_thinking_appended_event": "LiveThinkingAppendedEvent",
    "create_live_request": (
        "MediaSessionConfig MediaSessionConfigModel MediaSessionConfigAudio MediaSessionConfigAudioOutput "
        "MediaSessionConfigDelegationResponses MediaSessionConfigDelegationDecisions MediaSessionConfigWakePolicy "
        "CreateLiveRequest CreateLiveRequestTransport"
    ),
    "fork_live_sessions_request": (
        "MediaSessionForkConfig MediaSessionForkConfigDelegation ForkLiveSessionsRequest "
        "ForkLiveSessionsRequestTransport"
    ),
    "multi_agent_config": "MultiAgentConfig",
    "oci_external_storage_provider": "OciExternalStorageProvider",
    "output_text": "OutputText",
    "persisted_agent_tool": (
        "PersistedAgentToolFunction PersistedAgentToolToolSearch PersistedAgentToolProgrammaticToolCalling "
        "PersistedAgentToolMcp PersistedAgentToolMcpConnectionOrigin PersistedAgentToolWebSearch "
        "PersistedAgentToolWebSearchContextSize PersistedAgentToolWebSearchLocation PersistedAgentToolWebSearchMode "
        "PersistedAgentToolComputerUse PersistedAgentToolAutomations PersistedMcpTransportHttp "
        "PersistedMcpTransportStdio"
    ),
    "project_service_tier_settings": "ProjectServiceTierSettings ProjectServiceTierSettingsDefault",
    "response_configuration_update_item": (
        "ResponseConfigurationUpdateItem ResponseConfigurationUpdateItemReasoning ResponseConfigurationUpdateItemText"
    ),
    "responses_delegation_config": (
        "ResponsesDelegationConfig ResponsesDelegationConfigReasoning ResponsesDelegationConfigReasoningEffort "
        "ResponsesDelegationConfigReasoningSummary ResponsesDelegationConfigServiceTier ResponsesDelegationConfigText "
        "ResponsesDelegationConfigTextVerbosity ResponsesDelegationConfigToolChoiceEnum "
        "ResponsesDelegationConfigToolChoiceFunction ResponsesDelegationConfigToolChoiceMcp "
        "ResponsesDelegationConfigToolChoiceFileSearch ResponsesDelegationConfigToolChoiceWebSearch "
        "ResponsesDelegationConfigToolChoiceWebSearchPreview ResponsesDelegationConfigToolChoiceImageGeneration "
        "ResponsesDelegationConfigToolChoiceComputer ResponsesDelegationConfigToolChoiceCodeInterpreter "
        "ResponsesDelegationConfigToolChoiceProgrammaticToolCalling ResponsesDelegationConfigToolChoiceShell "
        "ResponsesDelegationConfigToolChoiceCustom ResponsesDelegationConfigToolChoiceApplyPatch "
        "ResponsesDelegationConfigToolChoiceAllowedTools "
        "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFunction "
        "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemMcp "
        "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFileSearch "
        "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearch "
        "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchPreview "
        "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemImageGeneration "
        "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemComputer "
        "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCodeInterpreter "
        "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCalling "
        "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemShell "
        "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCustom "
        "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemApplyPatch "
        "ResponsesDelegationConfigToolChoiceAllowedToolsMode ResponsesDelegationConfigToolsItemWebSearch "
        "ResponsesDelegationConfigToolsItemFileSearch ResponsesDelegationConfigToolsItemCodeInterpreter "
        "ResponsesDelegationConfigToolsItemShell ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto "
        "ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimit "
        "ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled "
        "ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist "
        "ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference "
        "ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline "
        "ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource "
        "ResponsesDelegationConfigToolsItemShellEnvironmentContainerReference "
        "ResponsesDelegationConfigToolsItemShellEnvironmentLocal "
        "ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem "
        "ResponsesDelegationConfigToolsItemImageGeneration ResponsesDelegationConfigToolsItemMcp "
        "ResponsesDelegationConfigToolsItemMcpAllowedCallersItem ResponsesDelegationConfigToolsItemMcpAllowedTools "
        "ResponsesDelegationConfigToolsItemMcpRequireApproval "
        "ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways "
        "ResponsesDelegationConfigToolsItemMcpRequireApprovalNever "
        "ResponsesDelegationConfigToolsItemMcpRequireApprovalEnum ResponsesDelegationConfigToolsItemCustom "
        "ResponsesDelegationConfigToolsItemNamespace ResponsesDelegationConfigToolsItemToolSearch "
        "ResponsesDelegationConfigToolsItemProgrammaticToolCalling ResponsesDelegationConfigToolsItemComputer "
        "ResponsesDelegationConfigToolsItemApplyPatch"
    ),
    "responses_delegation_update_config": (
        "ResponsesDelegationUpdateConfig ResponsesDelegationUpdateConfigReasoning "
        "ResponsesDelegationUpdateConfigReasoningEffort ResponsesDelegationUpdateConfigReasoningSummary "
        "ResponsesDelegationUpdateConfigServiceTier ResponsesDelegationUpdateConfigText "
        "ResponsesDelegationUpdateConfigTextVerbosity ResponsesDelegationUpdateConfigToolChoiceEnum "
        "ResponsesDelegationUpdateConfigToolChoiceFunction ResponsesDelegationUpdateConfigToolChoiceMcp "
        "ResponsesDelegationUpdateConfigToolChoiceFileSearch ResponsesDelegationUpdateConfigToolChoiceWebSearch "
        "ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview "
        "ResponsesDelegationUpdateConfigToolChoiceImageGeneration ResponsesDelegationUpdateConfigToolChoiceComputer "
        "ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter "
        "ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling "
        "ResponsesDelegationUpdateConfigToolChoiceShell ResponsesDelegationUpdateConfigToolChoiceCustom "
        "ResponsesDelegationUpdateConfigToolChoiceApplyPatch ResponsesDelegationUpdateConfigToolChoiceAllowedTools "
        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunction "
        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemMcp "
        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFileSearch "
        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearch "
        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchPreview "
        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemImageGeneration "
        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemComputer "
        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCodeInterpreter "
        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCalling "
        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemShell "
        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCustom "
        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemApplyPatch "
        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsMode ResponsesDelegationUpdateConfigToolsItemWebSearch "
        "ResponsesDelegationUpdateConfigToolsItemFileSearch ResponsesDelegationUpdateConfigToolsItemCodeInterpreter "
        "ResponsesDelegationUpdateConfigToolsItemShell "
        "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAuto "
        "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimit "
        "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled "
        "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist "
        "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference "
        "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline "
        "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource "
        "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReference "
        "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal "
        "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem "
        "ResponsesDelegationUpdateConfigToolsItemImageGeneration ResponsesDelegationUpdateConfigToolsItemMcp "
        "ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItem "
        "ResponsesDelegationUpdateConfigToolsItemMcpAllowedTools "
        "ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval "
        "ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways "
        "ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever "
        "ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnum ResponsesDelegationUpdateConfigToolsItemCustom "
        "ResponsesDelegationUpdateConfigToolsItemNamespace ResponsesDelegationUpdateConfigToolsItemToolSearch "
        "ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCalling "
        "ResponsesDelegationUpdateConfigToolsItemComputer ResponsesDelegationUpdateConfigToolsItemApplyPatch"
    ),
    "safety_alert": "SafetyAlert SafetyAlertErrorType",
    "safety_case": "SafetyCase SafetyCaseNotice SafetyCaseNoticeType",
    "session_artifact": "SessionArtifact",
    "session_artifact_deleted": "SessionArtifactDeleted",
    "session_fork_response": "SessionForkResponse SessionForkResponseSession SessionForkResponseTransport",
    "list_beta_agents_sessions_traces_response": "SessionTrace ListBetaAgentsSessionsTracesResponse",
    "turn": "SessionTurnError SessionTurnErrorCode Turn TurnStatus TurnPromptCacheOptions TurnPromptCacheOptionsTtl",
    "session_usage": "SessionUsage",
    "setup_command": "SetupCommand",
    "subagent": "Subagent SubagentStatus",
    "summary_text": "SummaryText",
    "token_usage": "TokenUsage TokenUsageInputTokensDetails TokenUsageOutputTokensDetails",
    "usage_decisions_response": (
        "UsageDecisionsResponse UsageDecisionsResponseDataItem UsageDecisionsResponseDataItemResultsItem "
        "UsageDecisionsResponseDataItemResultsItemApiSource"
    ),
    "vault": "Vault",
    "vault_deleted": "VaultDeleted",
    "vault_status_filter": "VaultStatus",
    "voice_deleted": "VoiceDeleted",
    "webhook_agent_environment_expired": "WebhookAgentEnvironmentExpired WebhookAgentEnvironmentExpiredData",
    "webhook_agent_environment_failed": "WebhookAgentEnvironmentFailed WebhookAgentEnvironmentFailedData",
    "webhook_agent_environment_ready": "WebhookAgentEnvironmentReady WebhookAgentEnvironmentReadyData",
    "webhook_agent_environment_suspended": "WebhookAgentEnvironmentSuspended WebhookAgentEnvironmentSuspendedData",
    "webhook_agent_session_action_required": (
        "WebhookAgentSessionActionRequired WebhookAgentSessionActionRequiredData "
        "WebhookAgentSessionActionRequiredDataRequiredAction WebhookAgentSessionActionRequiredDataRequiredActionType"
    ),
    "webhook_agent_session_created": (
        "WebhookAgentSessionCreated WebhookAgentSessionCreatedData WebhookAgentSessionCreatedDataConnect"
    ),
    "webhook_agent_session_failed": "WebhookAgentSessionFailed WebhookAgentSessionFailedData",
    "webhook_agent_session_idle": "WebhookAgentSessionIdle WebhookAgentSessionIdleData",
    "webhook_agent_session_in_progress": "WebhookAgentSessionInProgress WebhookAgentSessionInProgressData",
    "webhook_endpoint": "WebhookEndpoint",
    "webhook_endpoint_test_result": "WebhookEndpointTestResult",
    "webhook_endpoint_with_secret": "WebhookEndpointWithSecret",
    "webhook_event_type_list": "WebhookEventTypeList",
    "webhook_live_transport_connected": "WebhookLiveTransportConnected WebhookLiveTransportConnectedData",
    "webhook_live_transport_incoming": (
        "WebhookLiveTransportIncoming WebhookLiveTransportIncomingData WebhookLiveTransportIncomingDataSipHeadersItem "
        "WebhookLiveTransportIncomingDataSipMediaSecurity"
    ),
    "webhook_safety_alert_created": "WebhookSafetyAlertCreated WebhookSafetyAlertCreatedData",
    "webhook_safety_deactivation_issued": "WebhookSafetyDeactivationIssued WebhookSafetyDeactivationIssuedData",
    "webhook_safety_org_alert_created": "WebhookSafetyOrgAlertCreated WebhookSafetyOrgAlertCreatedData",
    "webhook_safety_warning_issued": "WebhookSafetyWarningIssued WebhookSafetyWarningIssuedData",
    "workload_identity_provider": (
        "WorkloadIdentityProvider WorkloadIdentityProviderAttributeTransformationsItem "
        "WorkloadIdentityProviderVerificationDiscovery WorkloadIdentityProviderVerificationUploadedJwks"
    ),
    "workload_identity_provider_deleted": "WorkloadIdentityProviderDeleted",
    "update_admin_organization_projects_api_keys_request": "UpdateAdminOrganizationProjectsApiKeysRequest",
    "list_webhooks_response": "ListWebhooksResponse",
    "create_webhooks_request": "CreateWebhooksRequest CreateWebhooksRequestEventTypesItem",
    "update_webhooks_request": "UpdateWebhooksRequest UpdateWebhooksRequestEventTypesItem",
    "rotate_secret_webhooks_request": "RotateSecretWebhooksRequest",
    "test_webhooks_request": "TestWebhooksRequest TestWebhooksRequestEventType",
    "list_beta_agents_automations_invocations_response": "ListBetaAgentsAutomationsInvocationsResponse",
    "list_beta_agents_automations_response": "ListBetaAgentsAutomationsResponse",
    "create_beta_agents_automations_request": (
        "CreateBetaAgentsAutomationsRequest CreateBetaAgentsAutomationsRequestType"
    ),
    "update_beta_agents_automations_request": "UpdateBetaAgentsAutomationsRequest",
    "list_beta_agents_environments_files_response": "ListBetaAgentsEnvironmentsFilesResponse",
    "create_beta_agents_environments_files_request": (
        "CreateBetaAgentsEnvironmentsFilesRequest CreateBetaAgentsEnvironmentsFilesRequestType"
    ),
    "list_beta_agents_environments_templates_response": "ListBetaAgentsEnvironmentsTemplatesResponse",
    "create_beta_agents_environments_templates_request": (
        "CreateBetaAgentsEnvironmentsTemplatesRequest CreateBetaAgentsEnvironmentsTemplatesRequestDesktop "
        "CreateBetaAgentsEnvironmentsTemplatesRequestNetwork CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccess "
        "CreateBetaAgentsEnvironmentsTemplatesRequestPackages"
    ),
    "update_beta_agents_environments_templates_request": (
        "UpdateBetaAgentsEnvironmentsTemplatesRequest UpdateBetaAgentsEnvironmentsTemplatesRequestDesktop "
        "UpdateBetaAgentsEnvironmentsTemplatesRequestNetwork UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccess "
        "UpdateBetaAgentsEnvironmentsTemplatesRequestPackages"
    ),
    "list_beta_agents_environments_response": "ListBetaAgentsEnvironmentsResponse",
    "create_beta_agents_environments_request": (
        "CreateBetaAgentsEnvironmentsRequest CreateBetaAgentsEnvironmentsRequestEnvironment "
        "CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork "
        "CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccess "
        "CreateBetaAgentsEnvironmentsRequestEnvironmentPackages"
    ),
    "list_beta_agents_vaults_credentials_response": "ListBetaAgentsVaultsCredentialsResponse",
    "list_beta_agents_vaults_response": "ListBetaAgentsVaultsResponse",
    "create_beta_agents_vaults_request": "CreateBetaAgentsVaultsRequest",
    "update_beta_agents_vaults_request": "UpdateBetaAgentsVaultsRequest",
    "list_beta_agents_sessions_subagents_items_response": "ListBetaAgentsSessionsSubagentsItemsResponse",
    "list_beta_agents_sessions_subagents_turns_items_response": "ListBetaAgentsSessionsSubagentsTurnsItemsResponse",
    "list_beta_agents_sessions_subagents_turns_response": "ListBetaAgentsSessionsSubagentsTurnsResponse",
    "list_beta_agents_sessions_subagents_response": "ListBetaAgentsSessionsSubagentsResponse",
    "list_beta_agents_sessions_artifacts_response": "ListBetaAgentsSessionsArtifactsResponse",
    "list_beta_agents_sessions_items_response": "ListBetaAgentsSessionsItemsResponse",
    "list_beta_agents_sessions_turns_items_response": "ListBetaAgentsSessionsTurnsItemsResponse",
    "list_beta_agents_sessions_turns_response": "ListBetaAgentsSessionsTurnsResponse",
    "list_beta_agents_sessions_response": "ListBetaAgentsSessionsResponse",
    "create_beta_agents_sessions_request": (
        "CreateBetaAgentsSessionsRequest CreateBetaAgentsSessionsRequestAgent "
        "CreateBetaAgentsSessionsRequestAgentCompaction CreateBetaAgentsSessionsRequestAgentExperimental "
        "CreateBetaAgentsSessionsRequestAgentServiceTier CreateBetaAgentsSessionsRequestPromptCacheOptions "
        "CreateBetaAgentsSessionsRequestPromptCacheOptionsTtl CreateBetaAgentsSessionsRequestReview "
        "CreateBetaAgentsSessionsRequestStreamOptions"
    ),
    "update_beta_agents_sessions_request": (
        "UpdateBetaAgentsSessionsRequest UpdateBetaAgentsSessionsRequestAgent "
        "UpdateBetaAgentsSessionsRequestAgentReasoning UpdateBetaAgentsSessionsRequestAgentReasoningEffort "
        "UpdateBetaAgentsSessionsRequestAgentServiceTier UpdateBetaAgentsSessionsRequestPromptCacheOptions "
        "UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtl UpdateBetaAgentsSessionsRequestReview"
    ),
    "list_beta_agents_response": "ListBetaAgentsResponse",
    "create_beta_agents_request": (
        "CreateBetaAgentsRequest CreateBetaAgentsRequestServiceTier CreateBetaAgentsRequestCompaction "
        "CreateBetaAgentsRequestExperimental"
    ),
    "update_beta_agents_request": (
        "UpdateBetaAgentsRequest UpdateBetaAgentsRequestServiceTier UpdateBetaAgentsRequestCompaction "
        "UpdateBetaAgentsRequestExperimental"
    ),
    "list_admin_organization_external_keys_response": "ListAdminOrganizationExternalKeysResponse",
    "create_admin_organization_external_keys_request": (
        "CreateAdminOrganizationExternalKeysRequest CreateAdminOrganizationExternalKeysRequestType "
        "CreateAdminOrganizationExternalKeysRequestPurpose"
    ),
    "list_admin_organization_workload_identity_providers_federation_rules_response": (
        "ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse"
    ),
    "create_admin_organization_workload_identity_providers_federation_rules_request": (
        "CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequest "
        "CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault "
        "CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted"
    ),
    "update_admin_organization_workload_identity_providers_federation_rules_request": (
        "UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequest "
        "UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault "
        "UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted"
    ),
    "list_admin_organization_workload_identity_providers_response": (
        "ListAdminOrganizationWorkloadIdentityProvidersResponse"
    ),
    "create_admin_organization_workload_identity_providers_request": (
        "CreateAdminOrganizationWorkloadIdentityProvidersRequest "
        "CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem "
        "CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery "
        "CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks"
    ),
    "update_admin_organization_workload_identity_providers_request": (
        "UpdateAdminOrganizationWorkloadIdentityProvidersRequest "
        "UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem "
        "UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery "
        "UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks"
    ),
    "list_admin_organization_external_storage_response": "ListAdminOrganizationExternalStorageResponse",
    "create_admin_organization_external_storage_request": (
        "CreateAdminOrganizationExternalStorageRequest CreateAdminOrganizationExternalStorageRequestProviderAws "
        "CreateAdminOrganizationExternalStorageRequestProviderAzure "
        "CreateAdminOrganizationExternalStorageRequestProviderGcp "
        "CreateAdminOrganizationExternalStorageRequestProviderOci"
    ),
    "update_admin_organization_projects_service_tier_settings_request": (
        "UpdateAdminOrganizationProjectsServiceTierSettingsRequest "
        "UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefault"
    ),
    "accept_live_sessions_request": (
        "AcceptLiveSessionsRequest AcceptLiveSessionsRequestSession AcceptLiveSessionsRequestSessionModel "
        "AcceptLiveSessionsRequestSessionAudio AcceptLiveSessionsRequestSessionAudioOutput "
        "AcceptLiveSessionsRequestSessionDelegationResponses AcceptLiveSessionsRequestSessionDelegationDecisions"
    ),
    "refer_live_sessions_request": "ReferLiveSessionsRequest",
    "reject_live_sessions_request": "RejectLiveSessionsRequest",
}
"""The names that each module of this package has; those of the unions are in ``unions``."""

MODULES = {name: module for module, names in NAMES.items() for name in names.split()}

ALIASES = {
    "ChatCompletionResponseMessage": "ChatCompletionMessage",
    "ChatCompletionStreamResponseDelta": "ChoiceDelta",
    "CreateChatCompletionResponse": "ChatCompletion",
    "CreateChatCompletionResponseChoicesItem": "Choice",
    "CreateChatCompletionStreamResponse": "ChatCompletionChunk",
    "CreateChatCompletionStreamResponseChoicesItem": "ChunkChoice",
    "CreateCompletionResponse": "Completion",
    "OpenAIFile": "FileObject",
    "VectorStoreObject": "VectorStore",
}
"""The specification's own names of classes that are known by another one."""


def __getattr__(name: str) -> Any:
    if name.removesuffix("Dict") in ALIASES:
        name = name.replace(name.removesuffix("Dict"), ALIASES[name.removesuffix("Dict")])
    module = MODULES.get(name)
    if module is not None:
        found = getattr(import_module(f"..{module}" if module == "unions" else f".{module}", __name__), name)
    elif name.removesuffix("Dict") in MODULES:
        found = dict[str, Any]
    elif name.removesuffix("Input") in MODULES:
        found = Any
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(MODULES)
