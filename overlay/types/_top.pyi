"""The names of ``openai.types`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import Any, Literal, TypeAlias
from openai_raw import models as m
from openai_raw.types import UntypedObject
from openai_raw.api.batch.create_batch import CreateBatchParams as CreateBatchParams_
from openai_raw.api.batch.list_batches import ListBatchesParams as ListBatchesParams_
from openai_raw.api.completions.create_completion import CreateCompletionParams as CreateCompletionParams_
from openai_raw.api.containers.create_container import CreateContainerParams as CreateContainerParams_
from openai_raw.api.containers.list_containers import ListContainersParams as ListContainersParams_
from openai_raw.api.content_provenance_checks.createcontentprovenancecheck import CreatecontentprovenancecheckParams as CreatecontentprovenancecheckParams_
from openai_raw.api.decisions.create_decisions import CreateDecisionsParams as CreateDecisionsParams_
from openai_raw.api.embeddings.create_embedding import CreateEmbeddingParams as CreateEmbeddingParams_
from openai_raw.api.evals.create_eval import CreateEvalParams as CreateEvalParams_
from openai_raw.api.evals.list_evals import ListEvalsParams as ListEvalsParams_
from openai_raw.api.evals.update_eval import UpdateEvalParams as UpdateEvalParams_
from openai_raw.api.files.create_file import CreateFileParams as CreateFileParams_
from openai_raw.api.files.list_files import ListFilesParams as ListFilesParams_
from openai_raw.api.images.create_image import CreateImageParams as CreateImageParams_
from openai_raw.api.images.create_image_edit import CreateImageEditParams as CreateImageEditParams_
from openai_raw.api.images.create_image_variation import CreateImageVariationParams as CreateImageVariationParams_
from openai_raw.api.moderations.create_moderation import CreateModerationParams as CreateModerationParams_
from openai_raw.api.skills.create_skill import CreateSkillParams as CreateSkillParams_
from openai_raw.api.skills.list_skills import ListSkillsParams as ListSkillsParams_
from openai_raw.api.skills.update_skill_default_version import UpdateSkillDefaultVersionParams as UpdateSkillDefaultVersionParams_
from openai_raw.api.uploads.complete_upload import CompleteUploadParams as CompleteUploadParams_
from openai_raw.api.uploads.create_upload import CreateUploadParams as CreateUploadParams_
from openai_raw.api.vector_stores.create_vector_store import CreateVectorStoreParams as CreateVectorStoreParams_
from openai_raw.api.vector_stores.list_vector_stores import ListVectorStoresParams as ListVectorStoresParams_
from openai_raw.api.vector_stores.modify_vector_store import ModifyVectorStoreParams as ModifyVectorStoreParams_
from openai_raw.api.vector_stores.search_vector_store import SearchVectorStoreParams as SearchVectorStoreParams_
from openai_raw.api.videos.create_video import CreateVideoParams as CreateVideoParams_
from openai_raw.api.videos.create_video_character import CreateVideoCharacterParams as CreateVideoCharacterParams_
from openai_raw.api.videos.create_video_edit import CreateVideoEditParams as CreateVideoEditParams_
from openai_raw.api.videos.create_video_extend import CreateVideoExtendParams as CreateVideoExtendParams_
from openai_raw.api.videos.create_video_remix import CreateVideoRemixParams as CreateVideoRemixParams_
from openai_raw.api.videos.list_videos import ListVideosParams as ListVideosParams_
from openai_raw.api.videos.retrieve_video_content import RetrieveVideoContentParams as RetrieveVideoContentParams_

NAMES: dict[str, Any]
DEFINED: dict[str, dict[str, Any]]
FOLDERS: list[str]
AllModels: TypeAlias = str | m.ModelIdsSharedEnum | Literal['o1-pro', 'o1-pro-2025-03-19', 'o3-pro', 'o3-pro-2025-06-10', 'o3-deep-research', 'o3-deep-research-2025-06-26', 'o4-mini-deep-research', 'o4-mini-deep-research-2025-06-26', 'computer-use-preview', 'computer-use-preview-2025-03-11', 'gpt-5.5-pro', 'gpt-5.5-pro-2026-04-23', 'gpt-5-codex', 'gpt-5-pro', 'gpt-5-pro-2025-10-06', 'gpt-5.1-codex-max', 'gpt-daybreak-blue-latest', 'gpt-daybreak-red-latest', 'gpt-5.6-cyber', 'gpt-6-cyber', 'gpt-rosalind-research', 'gpt-6-rosalind', 'gpt-6.2-astra-law']
AudioModel: TypeAlias = m.CreateTranslationRequestModel
AutoFileChunkingStrategyParam: TypeAlias = m.AutoChunkingStrategyRequestParamDict
BatchCreateParams: TypeAlias = CreateBatchParams_
BatchListParams: TypeAlias = ListBatchesParams_
ChatModel: TypeAlias = m.ModelIdsSharedEnum
CompletionChoice: TypeAlias = m.CreateCompletionResponseChoicesItem
CompletionCreateParams: TypeAlias = CreateCompletionParams_
ContainerCreateParams: TypeAlias = CreateContainerParams_
ContainerCreateResponse: TypeAlias = m.ContainerResource
ContainerListParams: TypeAlias = ListContainersParams_
ContainerListResponse: TypeAlias = m.ContainerResource
ContainerRetrieveResponse: TypeAlias = m.ContainerResource
ContentProvenanceCheck: TypeAlias = m.ProvenanceResource
ContentProvenanceCheckCreateParams: TypeAlias = CreatecontentprovenancecheckParams_
CustomToolInputFormat: TypeAlias = m.CustomTextFormatParam | m.CustomGrammarFormatParam
DecisionCreateParams: TypeAlias = CreateDecisionsParams_
DecisionInputImageParam: TypeAlias = m.DecisionInputImageDict
DecisionInputMessageParam: TypeAlias = dict[str, Any]
DecisionInputMessageUnionParam: TypeAlias = dict[str, Any]
DecisionInputPartUnionParam: TypeAlias = m.DecisionInputPartUnionInput
DecisionPromptCacheBreakpointParam: TypeAlias = m.DecisionPromptCacheBreakpointDict
DeletedSkill: TypeAlias = m.DeletedSkillResource
EmbeddingCreateParams: TypeAlias = CreateEmbeddingParams_
EmbeddingModel: TypeAlias = m.CreateEmbeddingRequestModel
ErrorObject: TypeAlias = m.Error
EvalCreateParams: TypeAlias = CreateEvalParams_
EvalCreateResponse: TypeAlias = m.Eval
EvalDeleteResponse: TypeAlias = m.DeleteEvalResponse
EvalListParams: TypeAlias = ListEvalsParams_
EvalListResponse: TypeAlias = m.Eval
EvalRetrieveResponse: TypeAlias = m.Eval
EvalUpdateParams: TypeAlias = UpdateEvalParams_
EvalUpdateResponse: TypeAlias = m.Eval
FileChunkingStrategy: TypeAlias = m.StaticChunkingStrategyResponseParam | m.OtherChunkingStrategyResponseParam
FileChunkingStrategyParam: TypeAlias = m.ChunkingStrategyRequestParamInput
FileContent: TypeAlias = str
FileCreateParams: TypeAlias = CreateFileParams_
FileDeleted: TypeAlias = m.DeleteFileResponse
FileListParams: TypeAlias = ListFilesParams_
FilePurpose: TypeAlias = m.CreateFileRequestPurpose
FunctionDefinition: TypeAlias = m.FunctionObject
ImageCreateVariationParams: TypeAlias = CreateImageVariationParams_
ImageEditParams: TypeAlias = CreateImageEditParams_
ImageGenerateParams: TypeAlias = CreateImageParams_
ImageInputReferenceParam: TypeAlias = m.ImageRefParam2Dict
ImageModel: TypeAlias = m.CreateImageRequestModel
ModelDeleted: TypeAlias = m.DeleteModelResponse
ModerationCreateParams: TypeAlias = CreateModerationParams_
ModerationCreateResponse: TypeAlias = m.CreateModerationResponse
ModerationImageURLInputParam: TypeAlias = m.CreateModerationRequestInputItemImageUrlDict
ModerationModel: TypeAlias = m.CreateModerationRequestModel
ModerationMultiModalInputParam: TypeAlias = m.CreateModerationRequestInputItemImageUrlDict | m.CreateModerationRequestInputItemTextDict
ModerationTextInputParam: TypeAlias = m.CreateModerationRequestInputItemTextDict
OAuthErrorCode: TypeAlias = Literal['invalid_grant', 'invalid_subject_token'] | str
OtherFileChunkingStrategyObject: TypeAlias = m.OtherChunkingStrategyResponseParam
ReconnectingEvent: TypeAlias = UntypedObject
ReconnectingOverrides: TypeAlias = dict[str, Any]
ResponseFormatJSONObject: TypeAlias = m.ResponseFormatJsonObject
ResponseFormatJSONSchema: TypeAlias = m.ResponseFormatJsonSchema
ResponsesModel: TypeAlias = m.ModelIdsResponses
Skill: TypeAlias = m.SkillResource
SkillCreateParams: TypeAlias = CreateSkillParams_
SkillList: TypeAlias = UntypedObject
SkillListParams: TypeAlias = ListSkillsParams_
SkillUpdateParams: TypeAlias = UpdateSkillDefaultVersionParams_
StaticFileChunkingStrategy: TypeAlias = m.StaticChunkingStrategy
StaticFileChunkingStrategyObject: TypeAlias = m.StaticChunkingStrategyResponseParam
StaticFileChunkingStrategyObjectParam: TypeAlias = m.StaticChunkingStrategyRequestParamDict
StaticFileChunkingStrategyParam: TypeAlias = m.StaticChunkingStrategyDict
SyncWebSocketConnectionOptions: TypeAlias = Any
UploadCompleteParams: TypeAlias = CompleteUploadParams_
UploadCreateParams: TypeAlias = CreateUploadParams_
VectorStoreCreateParams: TypeAlias = CreateVectorStoreParams_
VectorStoreDeleted: TypeAlias = m.DeleteVectorStoreResponse
VectorStoreListParams: TypeAlias = ListVectorStoresParams_
VectorStoreSearchParams: TypeAlias = SearchVectorStoreParams_
VectorStoreSearchResponse: TypeAlias = m.VectorStoreSearchResultItem
VectorStoreUpdateParams: TypeAlias = ModifyVectorStoreParams_
Video: TypeAlias = m.VideoResource
VideoCreateCharacterParams: TypeAlias = CreateVideoCharacterParams_
VideoCreateCharacterResponse: TypeAlias = m.VideoCharacterResource
VideoCreateError: TypeAlias = m.Error2
VideoCreateParams: TypeAlias = CreateVideoParams_
VideoDeleteResponse: TypeAlias = m.DeletedVideoResource
VideoDownloadContentParams: TypeAlias = RetrieveVideoContentParams_
VideoEditParams: TypeAlias = CreateVideoEditParams_
VideoExtendParams: TypeAlias = CreateVideoExtendParams_
VideoGetCharacterResponse: TypeAlias = m.VideoCharacterResource
VideoListParams: TypeAlias = ListVideosParams_
VideoModelParam: TypeAlias = m.VideoModelInput
VideoRemixParams: TypeAlias = CreateVideoRemixParams_
WebSocketConnectionOptions: TypeAlias = Any
WebsocketConnectionOptions: TypeAlias = Any
