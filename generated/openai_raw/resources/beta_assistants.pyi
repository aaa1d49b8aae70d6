"""The resource ``client.beta.assistants``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx
from typing_extensions import deprecated

from ..api.assistants.create_assistant import CreateAssistantParams
from ..api.assistants.delete_assistant import DeleteAssistantParams
from ..api.assistants.get_assistant import GetAssistantParams
from ..api.assistants.list_assistants import ListAssistantsParams
from ..api.assistants.modify_assistant import ModifyAssistantParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..dicts.assistant_tools_code import AssistantToolsCodeDict
from ..dicts.assistant_tools_file_search import AssistantToolsFileSearchDict
from ..dicts.assistant_tools_function import AssistantToolsFunctionDict
from ..dicts.create_assistant_request import CreateAssistantRequestToolResourcesDict
from ..dicts.modify_assistant_request import ModifyAssistantRequestToolResourcesDict
from ..models.assistant_object import AssistantObject
from ..models.assistant_tools_code import AssistantToolsCode
from ..models.assistant_tools_file_search import AssistantToolsFileSearch
from ..models.assistant_tools_function import AssistantToolsFunction
from ..models.create_assistant_request import CreateAssistantRequestToolResources
from ..models.delete_assistant_response import DeleteAssistantResponse
from ..models.enums import AssistantSupportedModelsInput, ListAssistantsOrderInput
from ..models.modify_assistant_request import ModifyAssistantRequestToolResources
from ..unions import AssistantsApiResponseFormatOptionInput, MetadataInput, ReasoningEffortInput

class BetaAssistants(Resource):
    @deprecated("GET /assistants is deprecated by OpenAI")
    def list(
        self,
        *,
        limit: int | Omit = ...,
        order: ListAssistantsOrderInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[AssistantObject]:
        """List the assistants

        The Assistants API is deprecated; use responses instead. Fetches more pages as you iterate.

        ``GET /assistants``

        Deprecated by OpenAI.

        Args:
            limit: The most assistants in one page. Default: `20`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`.
            after: A cursor: gives the assistants that follow the one with this id, the `last_id` of the page before.
            before: A cursor: gives the assistants that come before the one with this id, the `first_id` of the page after.
        """
    @deprecated("POST /assistants is deprecated by OpenAI")
    def create(
        self,
        *,
        model: str | AssistantSupportedModelsInput,
        name: str | Omit | None = ...,
        description: str | Omit | None = ...,
        instructions: str | Omit | None = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        tools: Iterable[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
        ]
        | Omit = ...,
        tool_resources: CreateAssistantRequestToolResources
        | CreateAssistantRequestToolResourcesDict
        | Omit
        | None = ...,
        metadata: MetadataInput | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        response_format: AssistantsApiResponseFormatOptionInput | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AssistantObject:
        """Create an assistant

        The Assistants API is deprecated; use responses instead. Stores a model, instructions and tools under an
        id.

        ``POST /assistants``

        Deprecated by OpenAI.

        Args:
            model: Required. The model that was used. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            name: Name of the assistant. At most 256 characters.
            description: What the assistant is for, in words for people. At most 512 characters.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do. At most 256000 characters.
            reasoning_effort: How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            tools: The tools that the model could call. At most 128 items.
            tool_resources: Files and vector stores that the tools may use.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512. They come back with the object and can be filtered by.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            response_format: The form of answers: text, a JSON object or JSON that follows a schema. Null means `auto`.
        """
    @deprecated("GET /assistants/{assistant_id} is deprecated by OpenAI")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AssistantObject:
        """Retrieve an assistant

        The Assistants API is deprecated; use responses instead. An unknown id is a 404.

        ``GET /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
        """
    @deprecated("POST /assistants/{assistant_id} is deprecated by OpenAI")
    def update(
        self,
        assistant_id: str,
        *,
        model: str | AssistantSupportedModelsInput | Omit = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        name: str | Omit | None = ...,
        description: str | Omit | None = ...,
        instructions: str | Omit | None = ...,
        tools: Iterable[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
        ]
        | Omit = ...,
        tool_resources: ModifyAssistantRequestToolResources
        | ModifyAssistantRequestToolResourcesDict
        | Omit
        | None = ...,
        metadata: MetadataInput | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        response_format: AssistantsApiResponseFormatOptionInput | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AssistantObject:
        """Change an assistant

        The Assistants API is deprecated; use responses instead. Only what is passed changes.

        ``POST /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
            model: The model that was used. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            reasoning_effort: How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            name: Name of the assistant. At most 256 characters.
            description: What the assistant is for, in words for people. At most 512 characters.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do. At most 256000 characters.
            tools: The tools that the model could call. At most 128 items.
            tool_resources: Files and vector stores that the tools may use.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512. They come back with the object and can be filtered by.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            response_format: The form of answers: text, a JSON object or JSON that follows a schema. Null means `auto`.
        """
    @deprecated("DELETE /assistants/{assistant_id} is deprecated by OpenAI")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteAssistantResponse:
        """Delete an assistant

        The Assistants API is deprecated; use responses instead. Threads that it worked on stay.

        ``DELETE /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
        """
    @property
    def with_raw_response(self) -> BetaAssistantsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAssistantsStreaming: ...

class AsyncBetaAssistants(AsyncResource):
    @deprecated("GET /assistants is deprecated by OpenAI")
    def list(
        self,
        *,
        limit: int | Omit = ...,
        order: ListAssistantsOrderInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[AssistantObject]:
        """List the assistants

        The Assistants API is deprecated; use responses instead. Fetches more pages as you iterate.

        ``GET /assistants``

        Deprecated by OpenAI.

        Args:
            limit: The most assistants in one page. Default: `20`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`.
            after: A cursor: gives the assistants that follow the one with this id, the `last_id` of the page before.
            before: A cursor: gives the assistants that come before the one with this id, the `first_id` of the page after.
        """
    @deprecated("POST /assistants is deprecated by OpenAI")
    async def create(
        self,
        *,
        model: str | AssistantSupportedModelsInput,
        name: str | Omit | None = ...,
        description: str | Omit | None = ...,
        instructions: str | Omit | None = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        tools: Iterable[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
        ]
        | Omit = ...,
        tool_resources: CreateAssistantRequestToolResources
        | CreateAssistantRequestToolResourcesDict
        | Omit
        | None = ...,
        metadata: MetadataInput | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        response_format: AssistantsApiResponseFormatOptionInput | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AssistantObject:
        """Create an assistant

        The Assistants API is deprecated; use responses instead. Stores a model, instructions and tools under an
        id.

        ``POST /assistants``

        Deprecated by OpenAI.

        Args:
            model: Required. The model that was used. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            name: Name of the assistant. At most 256 characters.
            description: What the assistant is for, in words for people. At most 512 characters.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do. At most 256000 characters.
            reasoning_effort: How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            tools: The tools that the model could call. At most 128 items.
            tool_resources: Files and vector stores that the tools may use.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512. They come back with the object and can be filtered by.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            response_format: The form of answers: text, a JSON object or JSON that follows a schema. Null means `auto`.
        """
    @deprecated("GET /assistants/{assistant_id} is deprecated by OpenAI")
    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AssistantObject:
        """Retrieve an assistant

        The Assistants API is deprecated; use responses instead. An unknown id is a 404.

        ``GET /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
        """
    @deprecated("POST /assistants/{assistant_id} is deprecated by OpenAI")
    async def update(
        self,
        assistant_id: str,
        *,
        model: str | AssistantSupportedModelsInput | Omit = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        name: str | Omit | None = ...,
        description: str | Omit | None = ...,
        instructions: str | Omit | None = ...,
        tools: Iterable[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
        ]
        | Omit = ...,
        tool_resources: ModifyAssistantRequestToolResources
        | ModifyAssistantRequestToolResourcesDict
        | Omit
        | None = ...,
        metadata: MetadataInput | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        response_format: AssistantsApiResponseFormatOptionInput | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AssistantObject:
        """Change an assistant

        The Assistants API is deprecated; use responses instead. Only what is passed changes.

        ``POST /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
            model: The model that was used. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            reasoning_effort: How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            name: Name of the assistant. At most 256 characters.
            description: What the assistant is for, in words for people. At most 512 characters.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do. At most 256000 characters.
            tools: The tools that the model could call. At most 128 items.
            tool_resources: Files and vector stores that the tools may use.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512. They come back with the object and can be filtered by.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            response_format: The form of answers: text, a JSON object or JSON that follows a schema. Null means `auto`.
        """
    @deprecated("DELETE /assistants/{assistant_id} is deprecated by OpenAI")
    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteAssistantResponse:
        """Delete an assistant

        The Assistants API is deprecated; use responses instead. Threads that it worked on stay.

        ``DELETE /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAssistantsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAssistantsStreaming: ...

class BetaAssistantsRaw(Protocol):
    @deprecated("GET /assistants is deprecated by OpenAI")
    def list(self, **params: Unpack[ListAssistantsParams]) -> RawResponse[Page[AssistantObject]]: ...
    @deprecated("POST /assistants is deprecated by OpenAI")
    def create(self, **params: Unpack[CreateAssistantParams]) -> RawResponse[AssistantObject]: ...
    @deprecated("GET /assistants/{assistant_id} is deprecated by OpenAI")
    def retrieve(self, assistant_id: str, **params: Unpack[GetAssistantParams]) -> RawResponse[AssistantObject]: ...
    @deprecated("POST /assistants/{assistant_id} is deprecated by OpenAI")
    def update(self, assistant_id: str, **params: Unpack[ModifyAssistantParams]) -> RawResponse[AssistantObject]: ...
    @deprecated("DELETE /assistants/{assistant_id} is deprecated by OpenAI")
    def delete(
        self, assistant_id: str, **params: Unpack[DeleteAssistantParams]
    ) -> RawResponse[DeleteAssistantResponse]: ...

class AsyncBetaAssistantsRaw(Protocol):
    @deprecated("GET /assistants is deprecated by OpenAI")
    async def list(self, **params: Unpack[ListAssistantsParams]) -> RawResponse[AsyncPage[AssistantObject]]: ...
    @deprecated("POST /assistants is deprecated by OpenAI")
    async def create(self, **params: Unpack[CreateAssistantParams]) -> RawResponse[AssistantObject]: ...
    @deprecated("GET /assistants/{assistant_id} is deprecated by OpenAI")
    async def retrieve(
        self, assistant_id: str, **params: Unpack[GetAssistantParams]
    ) -> RawResponse[AssistantObject]: ...
    @deprecated("POST /assistants/{assistant_id} is deprecated by OpenAI")
    async def update(
        self, assistant_id: str, **params: Unpack[ModifyAssistantParams]
    ) -> RawResponse[AssistantObject]: ...
    @deprecated("DELETE /assistants/{assistant_id} is deprecated by OpenAI")
    async def delete(
        self, assistant_id: str, **params: Unpack[DeleteAssistantParams]
    ) -> RawResponse[DeleteAssistantResponse]: ...

class BetaAssistantsStreaming(Protocol):
    @deprecated("GET /assistants is deprecated by OpenAI")
    def list(
        self, **params: Unpack[ListAssistantsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[AssistantObject]]]: ...
    @deprecated("POST /assistants is deprecated by OpenAI")
    def create(
        self, **params: Unpack[CreateAssistantParams]
    ) -> AbstractContextManager[StreamedResponse[AssistantObject]]: ...
    @deprecated("GET /assistants/{assistant_id} is deprecated by OpenAI")
    def retrieve(
        self, assistant_id: str, **params: Unpack[GetAssistantParams]
    ) -> AbstractContextManager[StreamedResponse[AssistantObject]]: ...
    @deprecated("POST /assistants/{assistant_id} is deprecated by OpenAI")
    def update(
        self, assistant_id: str, **params: Unpack[ModifyAssistantParams]
    ) -> AbstractContextManager[StreamedResponse[AssistantObject]]: ...
    @deprecated("DELETE /assistants/{assistant_id} is deprecated by OpenAI")
    def delete(
        self, assistant_id: str, **params: Unpack[DeleteAssistantParams]
    ) -> AbstractContextManager[StreamedResponse[DeleteAssistantResponse]]: ...

class AsyncBetaAssistantsStreaming(Protocol):
    @deprecated("GET /assistants is deprecated by OpenAI")
    def list(
        self, **params: Unpack[ListAssistantsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AssistantObject]]]: ...
    @deprecated("POST /assistants is deprecated by OpenAI")
    def create(
        self, **params: Unpack[CreateAssistantParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AssistantObject]]: ...
    @deprecated("GET /assistants/{assistant_id} is deprecated by OpenAI")
    def retrieve(
        self, assistant_id: str, **params: Unpack[GetAssistantParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AssistantObject]]: ...
    @deprecated("POST /assistants/{assistant_id} is deprecated by OpenAI")
    def update(
        self, assistant_id: str, **params: Unpack[ModifyAssistantParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AssistantObject]]: ...
    @deprecated("DELETE /assistants/{assistant_id} is deprecated by OpenAI")
    def delete(
        self, assistant_id: str, **params: Unpack[DeleteAssistantParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteAssistantResponse]]: ...
