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

        The Assistants API is deprecated; use responses instead. Iterate over the result to fetch all pages.

        ``GET /assistants``

        Deprecated by OpenAI.

        Args:
            limit: Maximum number of assistants per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the assistants after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the assistants before the one with this id. Pass the `first_id` of the following page.
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
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            name: Name of the assistant. At most 256 characters.
            description: Human-readable description of the assistant. At most 512 characters.
            instructions: System instructions: how the model should behave. They precede the conversation. At most 256000 characters.
            reasoning_effort: Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            tools: Tools the model may call. At most 128 items.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            response_format: Output format: text, a JSON object, or JSON that matches a schema. None means `auto`.
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

        The Assistants API is deprecated; use responses instead. Raises a 404 error if the id is unknown.

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

        The Assistants API is deprecated; use responses instead. Arguments that are left out keep their values.

        ``POST /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            reasoning_effort: Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            name: Name of the assistant. At most 256 characters.
            description: Human-readable description of the assistant. At most 512 characters.
            instructions: System instructions: how the model should behave. They precede the conversation. At most 256000 characters.
            tools: Tools the model may call. At most 128 items.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            response_format: Output format: text, a JSON object, or JSON that matches a schema. None means `auto`.
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

        The Assistants API is deprecated; use responses instead. Iterate over the result to fetch all pages.

        ``GET /assistants``

        Deprecated by OpenAI.

        Args:
            limit: Maximum number of assistants per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the assistants after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the assistants before the one with this id. Pass the `first_id` of the following page.
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
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            name: Name of the assistant. At most 256 characters.
            description: Human-readable description of the assistant. At most 512 characters.
            instructions: System instructions: how the model should behave. They precede the conversation. At most 256000 characters.
            reasoning_effort: Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            tools: Tools the model may call. At most 128 items.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            response_format: Output format: text, a JSON object, or JSON that matches a schema. None means `auto`.
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

        The Assistants API is deprecated; use responses instead. Raises a 404 error if the id is unknown.

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

        The Assistants API is deprecated; use responses instead. Arguments that are left out keep their values.

        ``POST /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            reasoning_effort: Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            name: Name of the assistant. At most 256 characters.
            description: Human-readable description of the assistant. At most 512 characters.
            instructions: System instructions: how the model should behave. They precede the conversation. At most 256000 characters.
            tools: Tools the model may call. At most 128 items.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            response_format: Output format: text, a JSON object, or JSON that matches a schema. None means `auto`.
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
