"""The only file that imports the generated package: what the rest of overlay takes from it.

Resources that helpers build upon are loaded when they are first asked for (PEP 562).
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from openai_raw.api import operation
from openai_raw.client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStream,
    AsyncStreamedResponse,
    BinaryResponse,
    Omit,
    Page,
    RawResponse,
    RequestOptions,
    Resource,
    Stream,
    StreamedResponse,
    deprecated,
    omit,
    signed_like,
)
from openai_raw.errors import missing_arguments, unexpected_argument
from openai_raw.operation import Operation
from openai_raw.resources import AsyncResources, Resources
from openai_raw.types import Model, ResponseInfo, UntypedObject, absent, plain
from openai_raw.unions import annotation_of

if TYPE_CHECKING:
    from openai_raw.api.assistants.create_run import CreateRunParams
    from openai_raw.api.assistants.create_thread_and_run import CreateThreadAndRunParams
    from openai_raw.api.assistants.submit_tool_ouputs_to_run import SubmitToolOuputsToRunParams
    from openai_raw.api.batch.create_batch import CreateBatchParams
    from openai_raw.api.chat.create_chat_completion import CreateChatCompletionParams
    from openai_raw.api.embeddings.create_embedding import CreateEmbeddingParams
    from openai_raw.api.responses.create_response import CreateResponseParams
    from openai_raw.api.responses.get_response import GetResponseParams
    from openai_raw.api.vector_stores.create_vector_store_file_batch import CreateVectorStoreFileBatchParams
    from openai_raw.api.videos.create_video import CreateVideoParams
    from openai_raw.resources.batches import AsyncBatches as RawAsyncBatches
    from openai_raw.resources.batches import Batches as RawBatches
    from openai_raw.resources.beta import AsyncBeta as RawAsyncBeta
    from openai_raw.resources.beta import Beta as RawBeta
    from openai_raw.resources.beta_threads import AsyncBetaThreads as RawAsyncBetaThreads
    from openai_raw.resources.beta_threads import BetaThreads as RawBetaThreads
    from openai_raw.resources.beta_threads_runs import AsyncBetaThreadsRuns as RawAsyncBetaThreadsRuns
    from openai_raw.resources.beta_threads_runs import BetaThreadsRuns as RawBetaThreadsRuns
    from openai_raw.resources.chat import AsyncChat as RawAsyncChat
    from openai_raw.resources.chat import Chat as RawChat
    from openai_raw.resources.chat_completions import AsyncChatCompletions as RawAsyncChatCompletions
    from openai_raw.resources.chat_completions import ChatCompletions as RawChatCompletions
    from openai_raw.resources.embeddings import AsyncEmbeddings as RawAsyncEmbeddings
    from openai_raw.resources.embeddings import Embeddings as RawEmbeddings
    from openai_raw.resources.files import AsyncFiles as RawAsyncFiles
    from openai_raw.resources.files import Files as RawFiles
    from openai_raw.resources.live import AsyncLive as RawAsyncLive
    from openai_raw.resources.live import Live as RawLive
    from openai_raw.resources.realtime import AsyncRealtime as RawAsyncRealtime
    from openai_raw.resources.realtime import Realtime as RawRealtime
    from openai_raw.resources.realtime_translations import AsyncRealtimeTranslations as RawAsyncRealtimeTranslations
    from openai_raw.resources.realtime_translations import RealtimeTranslations as RawRealtimeTranslations
    from openai_raw.resources.responses import AsyncResponses as RawAsyncResponses
    from openai_raw.resources.responses import Responses as RawResponses
    from openai_raw.resources.uploads import AsyncUploads as RawAsyncUploads
    from openai_raw.resources.uploads import Uploads as RawUploads
    from openai_raw.resources.vector_stores import AsyncVectorStores as RawAsyncVectorStores
    from openai_raw.resources.vector_stores import VectorStores as RawVectorStores
    from openai_raw.resources.vector_stores_file_batches import (
        AsyncVectorStoresFileBatches as RawAsyncVectorStoresFileBatches,
    )
    from openai_raw.resources.vector_stores_file_batches import VectorStoresFileBatches as RawVectorStoresFileBatches
    from openai_raw.resources.vector_stores_files import AsyncVectorStoresFiles as RawAsyncVectorStoresFiles
    from openai_raw.resources.vector_stores_files import VectorStoresFiles as RawVectorStoresFiles
    from openai_raw.resources.videos import AsyncVideos as RawAsyncVideos
    from openai_raw.resources.videos import Videos as RawVideos
    from openai_raw.resources.webhooks import AsyncWebhooks as RawAsyncWebhooks
    from openai_raw.resources.webhooks import Webhooks as RawWebhooks
    from openai_raw.sessions.live import AsyncLiveVerbs, LiveVerbs
    from openai_raw.sessions.live_forks import AsyncLiveForksVerbs, LiveForksVerbs
    from openai_raw.sessions.live_sideband import AsyncLiveSidebandVerbs, LiveSidebandVerbs
    from openai_raw.sessions.realtime import AsyncRealtimeVerbs, RealtimeVerbs
    from openai_raw.sessions.realtime_translations import AsyncRealtimeTranslationsVerbs, RealtimeTranslationsVerbs
    from openai_raw.sessions.responses import AsyncResponsesVerbs, ResponsesVerbs
    from openai_raw.types import FileInput
    from openai_raw.unions import (
        ChunkingStrategyRequestParamInput,
        LiveForkServerEvent,
        LiveServerEvent,
        LiveSidebandServerEvent,
        OtherResponseStreamEvent,
        RealtimeServerEvent,
        RealtimeTranslationServerEvent,
        ResponsesServerEvent,
        ResponseStreamEvent,
        VectorStoreFileAttributesInput,
    )

_RESOURCES = {
    "RawBatches": "batches",
    "RawBeta": "beta",
    "RawBetaThreads": "beta_threads",
    "RawBetaThreadsRuns": "beta_threads_runs",
    "RawChat": "chat",
    "RawChatCompletions": "chat_completions",
    "RawEmbeddings": "embeddings",
    "RawFiles": "files",
    "RawLive": "live",
    "RawRealtime": "realtime",
    "RawRealtimeTranslations": "realtime_translations",
    "RawResponses": "responses",
    "RawUploads": "uploads",
    "RawVectorStores": "vector_stores",
    "RawVectorStoresFileBatches": "vector_stores_file_batches",
    "RawVectorStoresFiles": "vector_stores_files",
    "RawVideos": "videos",
    "RawWebhooks": "webhooks",
}
_SESSIONS = {
    "LiveForksVerbs": "live_forks",
    "LiveSidebandVerbs": "live_sideband",
    "LiveVerbs": "live",
    "RealtimeTranslationsVerbs": "realtime_translations",
    "RealtimeVerbs": "realtime",
    "ResponsesVerbs": "responses",
}

__all__ = [
    "AsyncLiveForksVerbs",
    "AsyncLiveSidebandVerbs",
    "AsyncLiveVerbs",
    "AsyncPage",
    "AsyncPages",
    "AsyncRealtimeTranslationsVerbs",
    "AsyncRealtimeVerbs",
    "AsyncResource",
    "AsyncResources",
    "AsyncResponsesVerbs",
    "AsyncStream",
    "AsyncStreamedResponse",
    "BinaryResponse",
    "ChunkingStrategyRequestParamInput",
    "CreateBatchParams",
    "CreateChatCompletionParams",
    "CreateEmbeddingParams",
    "CreateResponseParams",
    "CreateRunParams",
    "CreateThreadAndRunParams",
    "CreateVectorStoreFileBatchParams",
    "CreateVideoParams",
    "FileInput",
    "GetResponseParams",
    "LiveForkServerEvent",
    "LiveForksVerbs",
    "LiveServerEvent",
    "LiveSidebandServerEvent",
    "LiveSidebandVerbs",
    "LiveVerbs",
    "Model",
    "Omit",
    "Operation",
    "OtherResponseStreamEvent",
    "Page",
    "RawAsyncBatches",
    "RawAsyncBeta",
    "RawAsyncBetaThreads",
    "RawAsyncBetaThreadsRuns",
    "RawAsyncChat",
    "RawAsyncChatCompletions",
    "RawAsyncEmbeddings",
    "RawAsyncFiles",
    "RawAsyncLive",
    "RawAsyncRealtime",
    "RawAsyncRealtimeTranslations",
    "RawAsyncResponses",
    "RawAsyncUploads",
    "RawAsyncVectorStores",
    "RawAsyncVectorStoresFileBatches",
    "RawAsyncVectorStoresFiles",
    "RawAsyncVideos",
    "RawAsyncWebhooks",
    "RawBatches",
    "RawBeta",
    "RawBetaThreads",
    "RawBetaThreadsRuns",
    "RawChat",
    "RawChatCompletions",
    "RawEmbeddings",
    "RawFiles",
    "RawLive",
    "RawRealtime",
    "RawRealtimeTranslations",
    "RawResponse",
    "RawResponses",
    "RawUploads",
    "RawVectorStores",
    "RawVectorStoresFileBatches",
    "RawVectorStoresFiles",
    "RawVideos",
    "RawWebhooks",
    "RealtimeServerEvent",
    "RealtimeTranslationServerEvent",
    "RealtimeTranslationsVerbs",
    "RealtimeVerbs",
    "RequestOptions",
    "Resource",
    "Resources",
    "ResponseInfo",
    "ResponseStreamEvent",
    "ResponsesServerEvent",
    "ResponsesVerbs",
    "Stream",
    "StreamedResponse",
    "SubmitToolOuputsToRunParams",
    "UntypedObject",
    "VectorStoreFileAttributesInput",
    "absent",
    "annotation_of",
    "deprecated",
    "missing_arguments",
    "omit",
    "operation",
    "plain",
    "session_operation",
    "signed_like",
    "unexpected_argument",
]


def session_operation(name: str) -> Operation:
    """Return what opens a session over WebSocket."""
    found: Operation = import_module(f"openai_raw.sessions.{name}").CONNECT
    return found


def __getattr__(name: str) -> Any:
    session = _SESSIONS.get(name.removeprefix("Async"))
    if session is not None:
        return getattr(import_module(f"openai_raw.sessions.{session}"), name)
    module = _RESOURCES.get(name.replace("RawAsync", "Raw", 1))
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"openai_raw.resources.{module}"), name.removeprefix("Raw"))
