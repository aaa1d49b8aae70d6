"""The resource ``client.beta.threads.runs``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Literal, Protocol, Unpack, overload

import httpx
from typing_extensions import deprecated

from ..api.assistants.cancel_run import CancelRunParams
from ..api.assistants.create_run import CreateRunParams
from ..api.assistants.get_run import GetRunParams
from ..api.assistants.list_runs import ListRunsParams
from ..api.assistants.modify_run import ModifyRunParams
from ..api.assistants.submit_tool_ouputs_to_run import SubmitToolOuputsToRunParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStream,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    Stream,
    StreamedResponse,
)
from ..dicts.assistant_tools_code import AssistantToolsCodeDict
from ..dicts.assistant_tools_file_search import AssistantToolsFileSearchDict
from ..dicts.assistant_tools_function import AssistantToolsFunctionDict
from ..dicts.create_message_request import CreateMessageRequestDict
from ..dicts.submit_tool_outputs_run_request import SubmitToolOutputsRunRequestToolOutputsItemDict
from ..dicts.truncation_object import TruncationObjectDict
from ..models.assistant_tools_code import AssistantToolsCode
from ..models.assistant_tools_file_search import AssistantToolsFileSearch
from ..models.assistant_tools_function import AssistantToolsFunction
from ..models.create_message_request import CreateMessageRequest
from ..models.enums import AssistantSupportedModelsInput, ListRunsOrderInput
from ..models.run_object import RunObject
from ..models.submit_tool_outputs_run_request import SubmitToolOutputsRunRequestToolOutputsItem
from ..models.truncation_object import TruncationObject
from ..unions import (
    AssistantsApiResponseFormatOptionInput,
    AssistantsApiToolChoiceOptionInput,
    AssistantStreamEvent,
    MetadataInput,
    ParallelToolCallsInput,
    ReasoningEffortInput,
)
from .beta_threads_runs_steps import AsyncBetaThreadsRunsSteps, BetaThreadsRunsSteps

class BetaThreadsRuns(Resource):
    @cached_property
    def steps(self) -> BetaThreadsRunsSteps: ...
    @deprecated("GET /threads/{thread_id}/runs is deprecated by OpenAI")
    def list(
        self,
        thread_id: str,
        *,
        limit: int | Omit = ...,
        order: ListRunsOrderInput | Omit = ...,
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
    ) -> Page[RunObject]:
        """List the runs of a thread

        The Assistants API is deprecated; use responses instead. Iterate over the result to fetch all pages.

        ``GET /threads/{thread_id}/runs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            limit: Maximum number of runs per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the runs after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the runs before the one with this id. Pass the `first_id` of the following page.
        """
    @overload
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = ...,
        model: str | AssistantSupportedModelsInput | Omit | None = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        instructions: str | Omit | None = ...,
        additional_instructions: str | Omit | None = ...,
        additional_messages: Sequence[CreateMessageRequest | CreateMessageRequestDict] | Omit | None = ...,
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
        """Run an assistant on a thread

        The Assistants API is deprecated; use responses instead. Returns at once; follow the run by retrieving
        it, or pass `stream=True` for its events. Costs the tokens in `usage`.

        ``POST /threads/{thread_id}/runs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            assistant_id: Required. Id of the assistant.
            include: Additional data to include in the response, omitted by default.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            reasoning_effort: Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            additional_instructions: Text added to the assistant's instructions for this run only.
            additional_messages: Messages added to the thread before the run begins.
            tools: Tools the model may call. At most 20 items.
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
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = ...,
        model: str | AssistantSupportedModelsInput | Omit | None = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        instructions: str | Omit | None = ...,
        additional_instructions: str | Omit | None = ...,
        additional_messages: Sequence[CreateMessageRequest | CreateMessageRequestDict] | Omit | None = ...,
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
        """Run an assistant on a thread

        The Assistants API is deprecated; use responses instead. Returns at once; follow the run by retrieving
        it, or pass `stream=True` for its events. Costs the tokens in `usage`.

        ``POST /threads/{thread_id}/runs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            assistant_id: Required. Id of the assistant.
            include: Additional data to include in the response, omitted by default.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            reasoning_effort: Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            additional_instructions: Text added to the assistant's instructions for this run only.
            additional_messages: Messages added to the thread before the run begins.
            tools: Tools the model may call. At most 20 items.
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
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool | None,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = ...,
        model: str | AssistantSupportedModelsInput | Omit | None = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        instructions: str | Omit | None = ...,
        additional_instructions: str | Omit | None = ...,
        additional_messages: Sequence[CreateMessageRequest | CreateMessageRequestDict] | Omit | None = ...,
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
        """Run an assistant on a thread

        The Assistants API is deprecated; use responses instead. Returns at once; follow the run by retrieving
        it, or pass `stream=True` for its events. Costs the tokens in `usage`.

        ``POST /threads/{thread_id}/runs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            assistant_id: Required. Id of the assistant.
            include: Additional data to include in the response, omitted by default.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            reasoning_effort: Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            additional_instructions: Text added to the assistant's instructions for this run only.
            additional_messages: Messages added to the thread before the run begins.
            tools: Tools the model may call. At most 20 items.
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
    @deprecated("GET /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunObject:
        """Retrieve a run

        The Assistants API is deprecated; use responses instead. Its `status` says whether it has finished.
        Raises a 404 error if the id is unknown.

        ``GET /threads/{thread_id}/runs/{run_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
        """
    @deprecated("POST /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunObject:
        """Change a run

        The Assistants API is deprecated; use responses instead. Only its metadata can be changed.

        ``POST /threads/{thread_id}/runs/{run_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/cancel is deprecated by OpenAI")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunObject:
        """Cancel a run

        The Assistants API is deprecated; use responses instead. Only a run in progress can be cancelled; it
        becomes `cancelling` first.

        ``POST /threads/{thread_id}/runs/{run_id}/cancel``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
        """
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[
            SubmitToolOutputsRunRequestToolOutputsItem | SubmitToolOutputsRunRequestToolOutputsItemDict
        ],
        stream: Literal[True],
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Stream[AssistantStreamEvent]:
        """Hand over the outputs of tools

        The Assistants API is deprecated; use responses instead. For a run in status `requires_action`: all
        outputs in one request, before the run expires.

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            tool_outputs: Required. One output per call.
            stream: Whether to stream events as they happen.
        """
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[
            SubmitToolOutputsRunRequestToolOutputsItem | SubmitToolOutputsRunRequestToolOutputsItemDict
        ],
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
        """Hand over the outputs of tools

        The Assistants API is deprecated; use responses instead. For a run in status `requires_action`: all
        outputs in one request, before the run expires.

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            tool_outputs: Required. One output per call.
            stream: Whether to stream events as they happen.
        """
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[
            SubmitToolOutputsRunRequestToolOutputsItem | SubmitToolOutputsRunRequestToolOutputsItemDict
        ],
        stream: bool | None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunObject | Stream[AssistantStreamEvent]:
        """Hand over the outputs of tools

        The Assistants API is deprecated; use responses instead. For a run in status `requires_action`: all
        outputs in one request, before the run expires.

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            tool_outputs: Required. One output per call.
            stream: Whether to stream events as they happen.
        """
    @property
    def with_raw_response(self) -> BetaThreadsRunsRaw: ...
    @property
    def with_streaming_response(self) -> BetaThreadsRunsStreaming: ...

class AsyncBetaThreadsRuns(AsyncResource):
    @cached_property
    def steps(self) -> AsyncBetaThreadsRunsSteps: ...
    @deprecated("GET /threads/{thread_id}/runs is deprecated by OpenAI")
    def list(
        self,
        thread_id: str,
        *,
        limit: int | Omit = ...,
        order: ListRunsOrderInput | Omit = ...,
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
    ) -> AsyncPages[RunObject]:
        """List the runs of a thread

        The Assistants API is deprecated; use responses instead. Iterate over the result to fetch all pages.

        ``GET /threads/{thread_id}/runs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            limit: Maximum number of runs per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the runs after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the runs before the one with this id. Pass the `first_id` of the following page.
        """
    @overload
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = ...,
        model: str | AssistantSupportedModelsInput | Omit | None = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        instructions: str | Omit | None = ...,
        additional_instructions: str | Omit | None = ...,
        additional_messages: Sequence[CreateMessageRequest | CreateMessageRequestDict] | Omit | None = ...,
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
        """Run an assistant on a thread

        The Assistants API is deprecated; use responses instead. Returns at once; follow the run by retrieving
        it, or pass `stream=True` for its events. Costs the tokens in `usage`.

        ``POST /threads/{thread_id}/runs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            assistant_id: Required. Id of the assistant.
            include: Additional data to include in the response, omitted by default.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            reasoning_effort: Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            additional_instructions: Text added to the assistant's instructions for this run only.
            additional_messages: Messages added to the thread before the run begins.
            tools: Tools the model may call. At most 20 items.
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
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = ...,
        model: str | AssistantSupportedModelsInput | Omit | None = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        instructions: str | Omit | None = ...,
        additional_instructions: str | Omit | None = ...,
        additional_messages: Sequence[CreateMessageRequest | CreateMessageRequestDict] | Omit | None = ...,
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
        """Run an assistant on a thread

        The Assistants API is deprecated; use responses instead. Returns at once; follow the run by retrieving
        it, or pass `stream=True` for its events. Costs the tokens in `usage`.

        ``POST /threads/{thread_id}/runs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            assistant_id: Required. Id of the assistant.
            include: Additional data to include in the response, omitted by default.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            reasoning_effort: Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            additional_instructions: Text added to the assistant's instructions for this run only.
            additional_messages: Messages added to the thread before the run begins.
            tools: Tools the model may call. At most 20 items.
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
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool | None,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = ...,
        model: str | AssistantSupportedModelsInput | Omit | None = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        instructions: str | Omit | None = ...,
        additional_instructions: str | Omit | None = ...,
        additional_messages: Sequence[CreateMessageRequest | CreateMessageRequestDict] | Omit | None = ...,
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
        """Run an assistant on a thread

        The Assistants API is deprecated; use responses instead. Returns at once; follow the run by retrieving
        it, or pass `stream=True` for its events. Costs the tokens in `usage`.

        ``POST /threads/{thread_id}/runs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            assistant_id: Required. Id of the assistant.
            include: Additional data to include in the response, omitted by default.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            reasoning_effort: Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            additional_instructions: Text added to the assistant's instructions for this run only.
            additional_messages: Messages added to the thread before the run begins.
            tools: Tools the model may call. At most 20 items.
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
    @deprecated("GET /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    async def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunObject:
        """Retrieve a run

        The Assistants API is deprecated; use responses instead. Its `status` says whether it has finished.
        Raises a 404 error if the id is unknown.

        ``GET /threads/{thread_id}/runs/{run_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
        """
    @deprecated("POST /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunObject:
        """Change a run

        The Assistants API is deprecated; use responses instead. Only its metadata can be changed.

        ``POST /threads/{thread_id}/runs/{run_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/cancel is deprecated by OpenAI")
    async def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunObject:
        """Cancel a run

        The Assistants API is deprecated; use responses instead. Only a run in progress can be cancelled; it
        becomes `cancelling` first.

        ``POST /threads/{thread_id}/runs/{run_id}/cancel``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
        """
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[
            SubmitToolOutputsRunRequestToolOutputsItem | SubmitToolOutputsRunRequestToolOutputsItemDict
        ],
        stream: Literal[True],
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncStream[AssistantStreamEvent]:
        """Hand over the outputs of tools

        The Assistants API is deprecated; use responses instead. For a run in status `requires_action`: all
        outputs in one request, before the run expires.

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            tool_outputs: Required. One output per call.
            stream: Whether to stream events as they happen.
        """
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[
            SubmitToolOutputsRunRequestToolOutputsItem | SubmitToolOutputsRunRequestToolOutputsItemDict
        ],
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
        """Hand over the outputs of tools

        The Assistants API is deprecated; use responses instead. For a run in status `requires_action`: all
        outputs in one request, before the run expires.

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            tool_outputs: Required. One output per call.
            stream: Whether to stream events as they happen.
        """
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[
            SubmitToolOutputsRunRequestToolOutputsItem | SubmitToolOutputsRunRequestToolOutputsItemDict
        ],
        stream: bool | None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunObject | AsyncStream[AssistantStreamEvent]:
        """Hand over the outputs of tools

        The Assistants API is deprecated; use responses instead. For a run in status `requires_action`: all
        outputs in one request, before the run expires.

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            tool_outputs: Required. One output per call.
            stream: Whether to stream events as they happen.
        """
    @property
    def with_raw_response(self) -> AsyncBetaThreadsRunsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaThreadsRunsStreaming: ...

class BetaThreadsRunsRaw(Protocol):
    @deprecated("GET /threads/{thread_id}/runs is deprecated by OpenAI")
    def list(self, thread_id: str, **params: Unpack[ListRunsParams]) -> RawResponse[Page[RunObject]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    def create(
        self, thread_id: str, *, stream: Literal[True], **params: Unpack[CreateRunParams]
    ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    def create(
        self, thread_id: str, *, stream: Literal[False] | None = None, **params: Unpack[CreateRunParams]
    ) -> RawResponse[RunObject]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    def create(
        self, thread_id: str, *, stream: bool | None, **params: Unpack[CreateRunParams]
    ) -> RawResponse[RunObject | Stream[AssistantStreamEvent]]: ...
    @deprecated("GET /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    def retrieve(self, run_id: str, *, thread_id: str, **params: Unpack[GetRunParams]) -> RawResponse[RunObject]: ...
    @deprecated("POST /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    def update(self, run_id: str, *, thread_id: str, **params: Unpack[ModifyRunParams]) -> RawResponse[RunObject]: ...
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/cancel is deprecated by OpenAI")
    def cancel(self, run_id: str, *, thread_id: str, **params: Unpack[CancelRunParams]) -> RawResponse[RunObject]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, stream: Literal[True], **params: Unpack[SubmitToolOuputsToRunParams]
    ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | None = None,
        **params: Unpack[SubmitToolOuputsToRunParams],
    ) -> RawResponse[RunObject]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, stream: bool | None, **params: Unpack[SubmitToolOuputsToRunParams]
    ) -> RawResponse[RunObject | Stream[AssistantStreamEvent]]: ...

class AsyncBetaThreadsRunsRaw(Protocol):
    @deprecated("GET /threads/{thread_id}/runs is deprecated by OpenAI")
    async def list(self, thread_id: str, **params: Unpack[ListRunsParams]) -> RawResponse[AsyncPage[RunObject]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    async def create(
        self, thread_id: str, *, stream: Literal[True], **params: Unpack[CreateRunParams]
    ) -> RawResponse[AsyncStream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    async def create(
        self, thread_id: str, *, stream: Literal[False] | None = None, **params: Unpack[CreateRunParams]
    ) -> RawResponse[RunObject]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    async def create(
        self, thread_id: str, *, stream: bool | None, **params: Unpack[CreateRunParams]
    ) -> RawResponse[RunObject | AsyncStream[AssistantStreamEvent]]: ...
    @deprecated("GET /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    async def retrieve(
        self, run_id: str, *, thread_id: str, **params: Unpack[GetRunParams]
    ) -> RawResponse[RunObject]: ...
    @deprecated("POST /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    async def update(
        self, run_id: str, *, thread_id: str, **params: Unpack[ModifyRunParams]
    ) -> RawResponse[RunObject]: ...
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/cancel is deprecated by OpenAI")
    async def cancel(
        self, run_id: str, *, thread_id: str, **params: Unpack[CancelRunParams]
    ) -> RawResponse[RunObject]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, stream: Literal[True], **params: Unpack[SubmitToolOuputsToRunParams]
    ) -> RawResponse[AsyncStream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | None = None,
        **params: Unpack[SubmitToolOuputsToRunParams],
    ) -> RawResponse[RunObject]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, stream: bool | None, **params: Unpack[SubmitToolOuputsToRunParams]
    ) -> RawResponse[RunObject | AsyncStream[AssistantStreamEvent]]: ...

class BetaThreadsRunsStreaming(Protocol):
    @deprecated("GET /threads/{thread_id}/runs is deprecated by OpenAI")
    def list(
        self, thread_id: str, **params: Unpack[ListRunsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[RunObject]]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    def create(
        self, thread_id: str, *, stream: Literal[True], **params: Unpack[CreateRunParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    def create(
        self, thread_id: str, *, stream: Literal[False] | None = None, **params: Unpack[CreateRunParams]
    ) -> AbstractContextManager[StreamedResponse[RunObject]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    def create(
        self, thread_id: str, *, stream: bool | None, **params: Unpack[CreateRunParams]
    ) -> AbstractContextManager[StreamedResponse[RunObject | Stream[AssistantStreamEvent]]]: ...
    @deprecated("GET /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    def retrieve(
        self, run_id: str, *, thread_id: str, **params: Unpack[GetRunParams]
    ) -> AbstractContextManager[StreamedResponse[RunObject]]: ...
    @deprecated("POST /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    def update(
        self, run_id: str, *, thread_id: str, **params: Unpack[ModifyRunParams]
    ) -> AbstractContextManager[StreamedResponse[RunObject]]: ...
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/cancel is deprecated by OpenAI")
    def cancel(
        self, run_id: str, *, thread_id: str, **params: Unpack[CancelRunParams]
    ) -> AbstractContextManager[StreamedResponse[RunObject]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, stream: Literal[True], **params: Unpack[SubmitToolOuputsToRunParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | None = None,
        **params: Unpack[SubmitToolOuputsToRunParams],
    ) -> AbstractContextManager[StreamedResponse[RunObject]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, stream: bool | None, **params: Unpack[SubmitToolOuputsToRunParams]
    ) -> AbstractContextManager[StreamedResponse[RunObject | Stream[AssistantStreamEvent]]]: ...

class AsyncBetaThreadsRunsStreaming(Protocol):
    @deprecated("GET /threads/{thread_id}/runs is deprecated by OpenAI")
    def list(
        self, thread_id: str, **params: Unpack[ListRunsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[RunObject]]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    def create(
        self, thread_id: str, *, stream: Literal[True], **params: Unpack[CreateRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    def create(
        self, thread_id: str, *, stream: Literal[False] | None = None, **params: Unpack[CreateRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    def create(
        self, thread_id: str, *, stream: bool | None, **params: Unpack[CreateRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject | AsyncStream[AssistantStreamEvent]]]: ...
    @deprecated("GET /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    def retrieve(
        self, run_id: str, *, thread_id: str, **params: Unpack[GetRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject]]: ...
    @deprecated("POST /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    def update(
        self, run_id: str, *, thread_id: str, **params: Unpack[ModifyRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject]]: ...
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/cancel is deprecated by OpenAI")
    def cancel(
        self, run_id: str, *, thread_id: str, **params: Unpack[CancelRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, stream: Literal[True], **params: Unpack[SubmitToolOuputsToRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | None = None,
        **params: Unpack[SubmitToolOuputsToRunParams],
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject]]: ...
    @overload
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, stream: bool | None, **params: Unpack[SubmitToolOuputsToRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject | AsyncStream[AssistantStreamEvent]]]: ...
