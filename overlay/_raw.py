"""The only file that imports the generated package: what the rest of overlay takes from it.

Resources and session methods that helpers build on are loaded when first used (PEP 562). The module of each is its name
in lower case: ``VectorStoresFiles`` is in ``vector_stores_files``.
"""

import re
from collections.abc import Collection
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from openai_raw.api import operation as operation
from openai_raw.client import (
    AsyncPage as AsyncPage,
    AsyncPages as AsyncPages,
    AsyncResource as AsyncResource,
    AsyncStream as AsyncStream,
    AsyncStreamedResponse as AsyncStreamedResponse,
    BinaryResponse as BinaryResponse,
    Omit as Omit,
    Page as Page,
    RawResponse as RawResponse,
    RequestOptions as RequestOptions,
    Resource as Resource,
    Stream as Stream,
    StreamedResponse as StreamedResponse,
    deprecated as deprecated,
    omit as omit,
    signed_like as signed_like,
)
from openai_raw.errors import (
    missing_arguments as missing_arguments,
    unexpected_argument as unexpected_of_raw,
)
from openai_raw.operation import Operation as Operation
from openai_raw.resources import (
    AsyncResources as AsyncResources,
    Resources as Resources,
)
from openai_raw.types import (
    Model as Model,
    ResponseInfo as ResponseInfo,
    UntypedObject as UntypedObject,
    absent as absent,
    plain as plain,
)
from openai_raw.unions import annotation_of as annotation_of

if TYPE_CHECKING:
    from openai_raw.api.assistants.create_run import CreateRunParams as CreateRunParams
    from openai_raw.api.assistants.create_thread_and_run import CreateThreadAndRunParams as CreateThreadAndRunParams
    from openai_raw.api.assistants.submit_tool_ouputs_to_run import (
        SubmitToolOuputsToRunParams as SubmitToolOuputsToRunParams,
    )
    from openai_raw.api.batch.create_batch import CreateBatchParams as CreateBatchParams
    from openai_raw.api.chat.create_chat_completion import CreateChatCompletionParams as CreateChatCompletionParams
    from openai_raw.api.embeddings.create_embedding import CreateEmbeddingParams as CreateEmbeddingParams
    from openai_raw.api.responses.create_response import CreateResponseParams as CreateResponseParams
    from openai_raw.api.responses.get_response import GetResponseParams as GetResponseParams
    from openai_raw.api.vector_stores.create_vector_store_file_batch import (
        CreateVectorStoreFileBatchParams as CreateVectorStoreFileBatchParams,
    )
    from openai_raw.api.videos.create_video import CreateVideoParams as CreateVideoParams
    from openai_raw.resources.batches import AsyncBatches as AsyncBatches, Batches as Batches
    from openai_raw.resources.beta import AsyncBeta as AsyncBeta, Beta as Beta
    from openai_raw.resources.beta_threads import AsyncBetaThreads as AsyncBetaThreads, BetaThreads as BetaThreads
    from openai_raw.resources.beta_threads_runs import (
        AsyncBetaThreadsRuns as AsyncBetaThreadsRuns,
        BetaThreadsRuns as BetaThreadsRuns,
    )
    from openai_raw.resources.chat import AsyncChat as AsyncChat, Chat as Chat
    from openai_raw.resources.chat_completions import (
        AsyncChatCompletions as AsyncChatCompletions,
        ChatCompletions as ChatCompletions,
    )
    from openai_raw.resources.embeddings import AsyncEmbeddings as AsyncEmbeddings, Embeddings as Embeddings
    from openai_raw.resources.files import AsyncFiles as AsyncFiles, Files as Files
    from openai_raw.resources.live import AsyncLive as AsyncLive, Live as Live
    from openai_raw.resources.realtime import AsyncRealtime as AsyncRealtime, Realtime as Realtime
    from openai_raw.resources.realtime_translations import (
        AsyncRealtimeTranslations as AsyncRealtimeTranslations,
        RealtimeTranslations as RealtimeTranslations,
    )
    from openai_raw.resources.responses import AsyncResponses as AsyncResponses, Responses as Responses
    from openai_raw.resources.uploads import AsyncUploads as AsyncUploads, Uploads as Uploads
    from openai_raw.resources.vector_stores import AsyncVectorStores as AsyncVectorStores, VectorStores as VectorStores
    from openai_raw.resources.vector_stores_file_batches import (
        AsyncVectorStoresFileBatches as AsyncVectorStoresFileBatches,
        VectorStoresFileBatches as VectorStoresFileBatches,
    )
    from openai_raw.resources.vector_stores_files import (
        AsyncVectorStoresFiles as AsyncVectorStoresFiles,
        VectorStoresFiles as VectorStoresFiles,
    )
    from openai_raw.resources.videos import AsyncVideos as AsyncVideos, Videos as Videos
    from openai_raw.resources.webhooks import AsyncWebhooks as AsyncWebhooks, Webhooks as Webhooks
    from openai_raw.sessions.live import (
        AsyncLiveVerbs as AsyncLiveVerbs,
        LiveVerbs as LiveVerbs,
    )
    from openai_raw.sessions.live_forks import (
        AsyncLiveForksVerbs as AsyncLiveForksVerbs,
        LiveForksVerbs as LiveForksVerbs,
    )
    from openai_raw.sessions.live_sideband import (
        AsyncLiveSidebandVerbs as AsyncLiveSidebandVerbs,
        LiveSidebandVerbs as LiveSidebandVerbs,
    )
    from openai_raw.sessions.realtime import (
        AsyncRealtimeVerbs as AsyncRealtimeVerbs,
        RealtimeVerbs as RealtimeVerbs,
    )
    from openai_raw.sessions.realtime_translations import (
        AsyncRealtimeTranslationsVerbs as AsyncRealtimeTranslationsVerbs,
        RealtimeTranslationsVerbs as RealtimeTranslationsVerbs,
    )
    from openai_raw.sessions.responses import (
        AsyncResponsesVerbs as AsyncResponsesVerbs,
        ResponsesVerbs as ResponsesVerbs,
    )
    from openai_raw.types import FileInput as FileInput
    from openai_raw.unions import (
        ChunkingStrategyRequestParamInput as ChunkingStrategyRequestParamInput,
        LiveForkServerEvent as LiveForkServerEvent,
        LiveServerEvent as LiveServerEvent,
        LiveSidebandServerEvent as LiveSidebandServerEvent,
        OtherResponseStreamEvent as OtherResponseStreamEvent,
        RealtimeServerEvent as RealtimeServerEvent,
        RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
        ResponsesServerEvent as ResponsesServerEvent,
        ResponseStreamEvent as ResponseStreamEvent,
        VectorStoreFileAttributesInput as VectorStoreFileAttributesInput,
    )

_NAME: Final = re.compile(r"(?:Async)?([A-Z]\w+?)(Verbs)?")


def unexpected_argument(method: str, name: str, known: Collection[str]) -> TypeError:
    """Return the error for an argument that the operation does not have, with what it has in its place."""
    from ._nearest import in_place_of  # only on the way to an error

    hint = in_place_of(name, known)
    return (
        unexpected_of_raw(method, name, known)
        if hint is None
        else TypeError(f"{method}() got an unexpected keyword argument {name!r}; {hint}")
    )


def session_operation(name: str) -> Operation:
    """Return the opener of a session over WebSocket."""
    found: Operation = import_module(f"openai_raw.sessions.{name}").CONNECT
    return found


def __getattr__(name: str) -> Any:
    if (parts := _NAME.fullmatch(name)) is not None:
        module = re.sub(r"\B([A-Z])", r"_\1", parts[1]).lower()
        with suppress(ModuleNotFoundError, AttributeError):
            return getattr(import_module(f"openai_raw.{'sessions' if parts[2] else 'resources'}.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
