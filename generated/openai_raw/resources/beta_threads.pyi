"""The resource ``client.beta.threads``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Literal, Protocol, Unpack, overload

import httpx
from typing_extensions import deprecated

from ..api.assistants.create_thread import CreateThreadParams
from ..api.assistants.create_thread_and_run import CreateThreadAndRunParams
from ..api.assistants.delete_thread import DeleteThreadParams
from ..api.assistants.get_thread import GetThreadParams
from ..api.assistants.modify_thread import ModifyThreadParams
from ..client import (
    AsyncResource,
    AsyncStream,
    AsyncStreamedResponse,
    Omit,
    RawResponse,
    Resource,
    Stream,
    StreamedResponse,
)
from ..dicts.assistant_tools_code import AssistantToolsCodeDict
from ..dicts.assistant_tools_file_search import AssistantToolsFileSearchDict
from ..dicts.assistant_tools_function import AssistantToolsFunctionDict
from ..dicts.create_message_request import CreateMessageRequestDict
from ..dicts.create_thread_and_run_request import CreateThreadAndRunRequestToolResourcesDict
from ..dicts.create_thread_request import CreateThreadRequestDict, CreateThreadRequestToolResourcesDict
from ..dicts.modify_thread_request import ModifyThreadRequestToolResourcesDict
from ..dicts.truncation_object import TruncationObjectDict
from ..models.assistant_tools_code import AssistantToolsCode
from ..models.assistant_tools_file_search import AssistantToolsFileSearch
from ..models.assistant_tools_function import AssistantToolsFunction
from ..models.create_message_request import CreateMessageRequest
from ..models.create_thread_and_run_request import (
    CreateThreadAndRunRequestModelInput,
    CreateThreadAndRunRequestToolResources,
)
from ..models.create_thread_request import CreateThreadRequest, CreateThreadRequestToolResources
from ..models.delete_thread_response import DeleteThreadResponse
from ..models.modify_thread_request import ModifyThreadRequestToolResources
from ..models.run_object import RunObject
from ..models.thread_object import ThreadObject
from ..models.truncation_object import TruncationObject
from ..unions import (
    AssistantsApiResponseFormatOptionInput,
    AssistantsApiToolChoiceOptionInput,
    AssistantStreamEvent,
    MetadataInput,
    ParallelToolCallsInput,
)
from .beta_threads_messages import AsyncBetaThreadsMessages, BetaThreadsMessages
from .beta_threads_runs import AsyncBetaThreadsRuns, BetaThreadsRuns

class BetaThreads(Resource):
    @cached_property
    def messages(self) -> BetaThreadsMessages: ...
    @cached_property
    def runs(self) -> BetaThreadsRuns: ...
    @deprecated("POST /threads is deprecated by OpenAI")
    def create(
        self,
        *,
        messages: Iterable[CreateMessageRequest | CreateMessageRequestDict] | Omit = ...,
        tool_resources: CreateThreadRequestToolResources | CreateThreadRequestToolResourcesDict | Omit | None = ...,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ThreadObject:
        """Create a thread

        The Assistants API is deprecated; use responses instead. A thread is a conversation; it may begin with
        messages.

        ``POST /threads``

        Deprecated by OpenAI.

        Args:
            messages: Messages with which the thread begins.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: Literal[True],
        thread: CreateThreadRequest | CreateThreadRequestDict | Omit = ...,
        model: str | CreateThreadAndRunRequestModelInput | Omit | None = ...,
        instructions: str | Omit | None = ...,
        tools: Sequence[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
        ]
        | Omit
        | None = ...,
        tool_resources: CreateThreadAndRunRequestToolResources
        | CreateThreadAndRunRequestToolResourcesDict
        | Omit
        | None = ...,
        metadata: MetadataInput | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        max_prompt_tokens: int | Omit | None = ...,
        max_completion_tokens: int | Omit | None = ...,
        truncation_strategy: TruncationObject | TruncationObjectDict | Omit = ...,
        tool_choice: AssistantsApiToolChoiceOptionInput | Omit = ...,
        parallel_tool_calls: ParallelToolCallsInput | Omit = ...,
        response_format: AssistantsApiResponseFormatOptionInput | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Stream[AssistantStreamEvent]:
        """Create a thread and run an assistant on it

        The Assistants API is deprecated; use responses instead. Returns the run; pass `stream=True` for its
        events.

        ``POST /threads/runs``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
            thread: The thread to create.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            instructions: System instructions: how the model should behave. They precede the conversation.
            tools: Tools the model may call. At most 20 items.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            stream: Whether to stream events as they happen.
            max_prompt_tokens: Maximum number of prompt tokens the run may use in all its turns. If it needs more, it ends as `incomplete`. At least 256.
            max_completion_tokens: Maximum number of tokens the run may generate in all its turns. If it needs more, it ends as `incomplete`. At least 256.
            truncation_strategy: Which messages of the thread to include in the context.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            parallel_tool_calls: Whether the model may request several tool calls at once. Default: `true`.
            response_format: Output format: text, a JSON object, or JSON that matches a schema. None means `auto`.
        """
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | Omit = ...,
        model: str | CreateThreadAndRunRequestModelInput | Omit | None = ...,
        instructions: str | Omit | None = ...,
        tools: Sequence[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
        ]
        | Omit
        | None = ...,
        tool_resources: CreateThreadAndRunRequestToolResources
        | CreateThreadAndRunRequestToolResourcesDict
        | Omit
        | None = ...,
        metadata: MetadataInput | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        max_prompt_tokens: int | Omit | None = ...,
        max_completion_tokens: int | Omit | None = ...,
        truncation_strategy: TruncationObject | TruncationObjectDict | Omit = ...,
        tool_choice: AssistantsApiToolChoiceOptionInput | Omit = ...,
        parallel_tool_calls: ParallelToolCallsInput | Omit = ...,
        response_format: AssistantsApiResponseFormatOptionInput | Omit | None = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunObject:
        """Create a thread and run an assistant on it

        The Assistants API is deprecated; use responses instead. Returns the run; pass `stream=True` for its
        events.

        ``POST /threads/runs``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
            thread: The thread to create.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            instructions: System instructions: how the model should behave. They precede the conversation.
            tools: Tools the model may call. At most 20 items.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            stream: Whether to stream events as they happen.
            max_prompt_tokens: Maximum number of prompt tokens the run may use in all its turns. If it needs more, it ends as `incomplete`. At least 256.
            max_completion_tokens: Maximum number of tokens the run may generate in all its turns. If it needs more, it ends as `incomplete`. At least 256.
            truncation_strategy: Which messages of the thread to include in the context.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            parallel_tool_calls: Whether the model may request several tool calls at once. Default: `true`.
            response_format: Output format: text, a JSON object, or JSON that matches a schema. None means `auto`.
        """
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: bool | None,
        thread: CreateThreadRequest | CreateThreadRequestDict | Omit = ...,
        model: str | CreateThreadAndRunRequestModelInput | Omit | None = ...,
        instructions: str | Omit | None = ...,
        tools: Sequence[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
        ]
        | Omit
        | None = ...,
        tool_resources: CreateThreadAndRunRequestToolResources
        | CreateThreadAndRunRequestToolResourcesDict
        | Omit
        | None = ...,
        metadata: MetadataInput | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        max_prompt_tokens: int | Omit | None = ...,
        max_completion_tokens: int | Omit | None = ...,
        truncation_strategy: TruncationObject | TruncationObjectDict | Omit = ...,
        tool_choice: AssistantsApiToolChoiceOptionInput | Omit = ...,
        parallel_tool_calls: ParallelToolCallsInput | Omit = ...,
        response_format: AssistantsApiResponseFormatOptionInput | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunObject | Stream[AssistantStreamEvent]:
        """Create a thread and run an assistant on it

        The Assistants API is deprecated; use responses instead. Returns the run; pass `stream=True` for its
        events.

        ``POST /threads/runs``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
            thread: The thread to create.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            instructions: System instructions: how the model should behave. They precede the conversation.
            tools: Tools the model may call. At most 20 items.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            stream: Whether to stream events as they happen.
            max_prompt_tokens: Maximum number of prompt tokens the run may use in all its turns. If it needs more, it ends as `incomplete`. At least 256.
            max_completion_tokens: Maximum number of tokens the run may generate in all its turns. If it needs more, it ends as `incomplete`. At least 256.
            truncation_strategy: Which messages of the thread to include in the context.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            parallel_tool_calls: Whether the model may request several tool calls at once. Default: `true`.
            response_format: Output format: text, a JSON object, or JSON that matches a schema. None means `auto`.
        """
    @deprecated("GET /threads/{thread_id} is deprecated by OpenAI")
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ThreadObject:
        """Retrieve a thread

        The Assistants API is deprecated; use responses instead. Messages are listed apart. Raises a 404 error
        if the id is unknown.

        ``GET /threads/{thread_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
        """
    @deprecated("POST /threads/{thread_id} is deprecated by OpenAI")
    def update(
        self,
        thread_id: str,
        *,
        tool_resources: ModifyThreadRequestToolResources | ModifyThreadRequestToolResourcesDict | Omit | None = ...,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ThreadObject:
        """Change a thread

        The Assistants API is deprecated; use responses instead. Only its tool resources and metadata can be
        changed.

        ``POST /threads/{thread_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    @deprecated("DELETE /threads/{thread_id} is deprecated by OpenAI")
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteThreadResponse:
        """Delete a thread

        The Assistants API is deprecated; use responses instead. Its messages and runs go with it.

        ``DELETE /threads/{thread_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
        """
    @property
    def with_raw_response(self) -> BetaThreadsRaw: ...
    @property
    def with_streaming_response(self) -> BetaThreadsStreaming: ...

class AsyncBetaThreads(AsyncResource):
    @cached_property
    def messages(self) -> AsyncBetaThreadsMessages: ...
    @cached_property
    def runs(self) -> AsyncBetaThreadsRuns: ...
    @deprecated("POST /threads is deprecated by OpenAI")
    async def create(
        self,
        *,
        messages: Iterable[CreateMessageRequest | CreateMessageRequestDict] | Omit = ...,
        tool_resources: CreateThreadRequestToolResources | CreateThreadRequestToolResourcesDict | Omit | None = ...,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ThreadObject:
        """Create a thread

        The Assistants API is deprecated; use responses instead. A thread is a conversation; it may begin with
        messages.

        ``POST /threads``

        Deprecated by OpenAI.

        Args:
            messages: Messages with which the thread begins.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: Literal[True],
        thread: CreateThreadRequest | CreateThreadRequestDict | Omit = ...,
        model: str | CreateThreadAndRunRequestModelInput | Omit | None = ...,
        instructions: str | Omit | None = ...,
        tools: Sequence[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
        ]
        | Omit
        | None = ...,
        tool_resources: CreateThreadAndRunRequestToolResources
        | CreateThreadAndRunRequestToolResourcesDict
        | Omit
        | None = ...,
        metadata: MetadataInput | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        max_prompt_tokens: int | Omit | None = ...,
        max_completion_tokens: int | Omit | None = ...,
        truncation_strategy: TruncationObject | TruncationObjectDict | Omit = ...,
        tool_choice: AssistantsApiToolChoiceOptionInput | Omit = ...,
        parallel_tool_calls: ParallelToolCallsInput | Omit = ...,
        response_format: AssistantsApiResponseFormatOptionInput | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncStream[AssistantStreamEvent]:
        """Create a thread and run an assistant on it

        The Assistants API is deprecated; use responses instead. Returns the run; pass `stream=True` for its
        events.

        ``POST /threads/runs``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
            thread: The thread to create.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            instructions: System instructions: how the model should behave. They precede the conversation.
            tools: Tools the model may call. At most 20 items.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            stream: Whether to stream events as they happen.
            max_prompt_tokens: Maximum number of prompt tokens the run may use in all its turns. If it needs more, it ends as `incomplete`. At least 256.
            max_completion_tokens: Maximum number of tokens the run may generate in all its turns. If it needs more, it ends as `incomplete`. At least 256.
            truncation_strategy: Which messages of the thread to include in the context.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            parallel_tool_calls: Whether the model may request several tool calls at once. Default: `true`.
            response_format: Output format: text, a JSON object, or JSON that matches a schema. None means `auto`.
        """
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | Omit = ...,
        model: str | CreateThreadAndRunRequestModelInput | Omit | None = ...,
        instructions: str | Omit | None = ...,
        tools: Sequence[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
        ]
        | Omit
        | None = ...,
        tool_resources: CreateThreadAndRunRequestToolResources
        | CreateThreadAndRunRequestToolResourcesDict
        | Omit
        | None = ...,
        metadata: MetadataInput | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        max_prompt_tokens: int | Omit | None = ...,
        max_completion_tokens: int | Omit | None = ...,
        truncation_strategy: TruncationObject | TruncationObjectDict | Omit = ...,
        tool_choice: AssistantsApiToolChoiceOptionInput | Omit = ...,
        parallel_tool_calls: ParallelToolCallsInput | Omit = ...,
        response_format: AssistantsApiResponseFormatOptionInput | Omit | None = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunObject:
        """Create a thread and run an assistant on it

        The Assistants API is deprecated; use responses instead. Returns the run; pass `stream=True` for its
        events.

        ``POST /threads/runs``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
            thread: The thread to create.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            instructions: System instructions: how the model should behave. They precede the conversation.
            tools: Tools the model may call. At most 20 items.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            stream: Whether to stream events as they happen.
            max_prompt_tokens: Maximum number of prompt tokens the run may use in all its turns. If it needs more, it ends as `incomplete`. At least 256.
            max_completion_tokens: Maximum number of tokens the run may generate in all its turns. If it needs more, it ends as `incomplete`. At least 256.
            truncation_strategy: Which messages of the thread to include in the context.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            parallel_tool_calls: Whether the model may request several tool calls at once. Default: `true`.
            response_format: Output format: text, a JSON object, or JSON that matches a schema. None means `auto`.
        """
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: bool | None,
        thread: CreateThreadRequest | CreateThreadRequestDict | Omit = ...,
        model: str | CreateThreadAndRunRequestModelInput | Omit | None = ...,
        instructions: str | Omit | None = ...,
        tools: Sequence[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
        ]
        | Omit
        | None = ...,
        tool_resources: CreateThreadAndRunRequestToolResources
        | CreateThreadAndRunRequestToolResourcesDict
        | Omit
        | None = ...,
        metadata: MetadataInput | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        max_prompt_tokens: int | Omit | None = ...,
        max_completion_tokens: int | Omit | None = ...,
        truncation_strategy: TruncationObject | TruncationObjectDict | Omit = ...,
        tool_choice: AssistantsApiToolChoiceOptionInput | Omit = ...,
        parallel_tool_calls: ParallelToolCallsInput | Omit = ...,
        response_format: AssistantsApiResponseFormatOptionInput | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunObject | AsyncStream[AssistantStreamEvent]:
        """Create a thread and run an assistant on it

        The Assistants API is deprecated; use responses instead. Returns the run; pass `stream=True` for its
        events.

        ``POST /threads/runs``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
            thread: The thread to create.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            instructions: System instructions: how the model should behave. They precede the conversation.
            tools: Tools the model may call. At most 20 items.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            stream: Whether to stream events as they happen.
            max_prompt_tokens: Maximum number of prompt tokens the run may use in all its turns. If it needs more, it ends as `incomplete`. At least 256.
            max_completion_tokens: Maximum number of tokens the run may generate in all its turns. If it needs more, it ends as `incomplete`. At least 256.
            truncation_strategy: Which messages of the thread to include in the context.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            parallel_tool_calls: Whether the model may request several tool calls at once. Default: `true`.
            response_format: Output format: text, a JSON object, or JSON that matches a schema. None means `auto`.
        """
    @deprecated("GET /threads/{thread_id} is deprecated by OpenAI")
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ThreadObject:
        """Retrieve a thread

        The Assistants API is deprecated; use responses instead. Messages are listed apart. Raises a 404 error
        if the id is unknown.

        ``GET /threads/{thread_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
        """
    @deprecated("POST /threads/{thread_id} is deprecated by OpenAI")
    async def update(
        self,
        thread_id: str,
        *,
        tool_resources: ModifyThreadRequestToolResources | ModifyThreadRequestToolResourcesDict | Omit | None = ...,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ThreadObject:
        """Change a thread

        The Assistants API is deprecated; use responses instead. Only its tool resources and metadata can be
        changed.

        ``POST /threads/{thread_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    @deprecated("DELETE /threads/{thread_id} is deprecated by OpenAI")
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteThreadResponse:
        """Delete a thread

        The Assistants API is deprecated; use responses instead. Its messages and runs go with it.

        ``DELETE /threads/{thread_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
        """
    @property
    def with_raw_response(self) -> AsyncBetaThreadsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaThreadsStreaming: ...

class BetaThreadsRaw(Protocol):
    @deprecated("POST /threads is deprecated by OpenAI")
    def create(self, **params: Unpack[CreateThreadParams]) -> RawResponse[ThreadObject]: ...
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    def create_and_run(
        self, *, stream: Literal[True], **params: Unpack[CreateThreadAndRunParams]
    ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    def create_and_run(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateThreadAndRunParams]
    ) -> RawResponse[RunObject]: ...
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    def create_and_run(
        self, *, stream: bool | None, **params: Unpack[CreateThreadAndRunParams]
    ) -> RawResponse[RunObject | Stream[AssistantStreamEvent]]: ...
    @deprecated("GET /threads/{thread_id} is deprecated by OpenAI")
    def retrieve(self, thread_id: str, **params: Unpack[GetThreadParams]) -> RawResponse[ThreadObject]: ...
    @deprecated("POST /threads/{thread_id} is deprecated by OpenAI")
    def update(self, thread_id: str, **params: Unpack[ModifyThreadParams]) -> RawResponse[ThreadObject]: ...
    @deprecated("DELETE /threads/{thread_id} is deprecated by OpenAI")
    def delete(self, thread_id: str, **params: Unpack[DeleteThreadParams]) -> RawResponse[DeleteThreadResponse]: ...

class AsyncBetaThreadsRaw(Protocol):
    @deprecated("POST /threads is deprecated by OpenAI")
    async def create(self, **params: Unpack[CreateThreadParams]) -> RawResponse[ThreadObject]: ...
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    async def create_and_run(
        self, *, stream: Literal[True], **params: Unpack[CreateThreadAndRunParams]
    ) -> RawResponse[AsyncStream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    async def create_and_run(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateThreadAndRunParams]
    ) -> RawResponse[RunObject]: ...
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    async def create_and_run(
        self, *, stream: bool | None, **params: Unpack[CreateThreadAndRunParams]
    ) -> RawResponse[RunObject | AsyncStream[AssistantStreamEvent]]: ...
    @deprecated("GET /threads/{thread_id} is deprecated by OpenAI")
    async def retrieve(self, thread_id: str, **params: Unpack[GetThreadParams]) -> RawResponse[ThreadObject]: ...
    @deprecated("POST /threads/{thread_id} is deprecated by OpenAI")
    async def update(self, thread_id: str, **params: Unpack[ModifyThreadParams]) -> RawResponse[ThreadObject]: ...
    @deprecated("DELETE /threads/{thread_id} is deprecated by OpenAI")
    async def delete(
        self, thread_id: str, **params: Unpack[DeleteThreadParams]
    ) -> RawResponse[DeleteThreadResponse]: ...

class BetaThreadsStreaming(Protocol):
    @deprecated("POST /threads is deprecated by OpenAI")
    def create(
        self, **params: Unpack[CreateThreadParams]
    ) -> AbstractContextManager[StreamedResponse[ThreadObject]]: ...
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    def create_and_run(
        self, *, stream: Literal[True], **params: Unpack[CreateThreadAndRunParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    def create_and_run(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateThreadAndRunParams]
    ) -> AbstractContextManager[StreamedResponse[RunObject]]: ...
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    def create_and_run(
        self, *, stream: bool | None, **params: Unpack[CreateThreadAndRunParams]
    ) -> AbstractContextManager[StreamedResponse[RunObject | Stream[AssistantStreamEvent]]]: ...
    @deprecated("GET /threads/{thread_id} is deprecated by OpenAI")
    def retrieve(
        self, thread_id: str, **params: Unpack[GetThreadParams]
    ) -> AbstractContextManager[StreamedResponse[ThreadObject]]: ...
    @deprecated("POST /threads/{thread_id} is deprecated by OpenAI")
    def update(
        self, thread_id: str, **params: Unpack[ModifyThreadParams]
    ) -> AbstractContextManager[StreamedResponse[ThreadObject]]: ...
    @deprecated("DELETE /threads/{thread_id} is deprecated by OpenAI")
    def delete(
        self, thread_id: str, **params: Unpack[DeleteThreadParams]
    ) -> AbstractContextManager[StreamedResponse[DeleteThreadResponse]]: ...

class AsyncBetaThreadsStreaming(Protocol):
    @deprecated("POST /threads is deprecated by OpenAI")
    def create(
        self, **params: Unpack[CreateThreadParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ThreadObject]]: ...
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    def create_and_run(
        self, *, stream: Literal[True], **params: Unpack[CreateThreadAndRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    def create_and_run(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateThreadAndRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject]]: ...
    @overload
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    def create_and_run(
        self, *, stream: bool | None, **params: Unpack[CreateThreadAndRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject | AsyncStream[AssistantStreamEvent]]]: ...
    @deprecated("GET /threads/{thread_id} is deprecated by OpenAI")
    def retrieve(
        self, thread_id: str, **params: Unpack[GetThreadParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ThreadObject]]: ...
    @deprecated("POST /threads/{thread_id} is deprecated by OpenAI")
    def update(
        self, thread_id: str, **params: Unpack[ModifyThreadParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ThreadObject]]: ...
    @deprecated("DELETE /threads/{thread_id} is deprecated by OpenAI")
    def delete(
        self, thread_id: str, **params: Unpack[DeleteThreadParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteThreadResponse]]: ...
