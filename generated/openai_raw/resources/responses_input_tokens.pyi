"""The resource ``client.responses.input_tokens``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.responses.getinputtokencounts import GetinputtokencountsParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..dicts.reasoning import ReasoningDict
from ..dicts.response_text_param import ResponseTextParamDict
from ..models.reasoning import Reasoning
from ..models.response_text_param import ResponseTextParam
from ..models.token_counts_body import TruncationEnumInput
from ..models.token_counts_resource import TokenCountsResource
from ..unions import ConversationParamInput, InputItemInput, PersonalityEnumInput, ToolChoiceParamInput, ToolInput

class ResponsesInputTokens(Resource):
    def count(
        self,
        *,
        model: str | Omit | None = ...,
        input: str | Sequence[InputItemInput] | Omit | None = ...,
        previous_response_id: str | Omit | None = ...,
        tools: Sequence[ToolInput] | Omit | None = ...,
        text: ResponseTextParam | ResponseTextParamDict | Omit | None = ...,
        reasoning: Reasoning | ReasoningDict | Omit | None = ...,
        truncation: TruncationEnumInput | Omit = ...,
        instructions: str | Omit | None = ...,
        personality: PersonalityEnumInput | Omit = ...,
        conversation: ConversationParamInput | Omit | None = ...,
        tool_choice: ToolChoiceParamInput | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> TokenCountsResource:
        """Count input tokens

        Counts the input tokens of a request, including tools and images, without running it.

        ``POST /responses/input_tokens``

        Args:
            model: The model to use, such as `gpt-5.4-mini`.
            input: The input to count: text, or a list of items. At most 10485760 characters.
            previous_response_id: Id of the response to continue from. Its input and output become part of the context; its `instructions` do not.
            tools: Tools the model may call.
            text: Text output options. A schema counts toward the tokens as well.
            reasoning: Reasoning options; only for reasoning models.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of the conversation, `disabled` fails with a 400 error. Deprecated by OpenAI.
            instructions: System instructions: how the model should behave. They precede the conversation.
            personality: Style of the answers. Known values: `friendly`, `pragmatic`.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input and output are added to it.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            parallel_tool_calls: Whether the model may call several tools in parallel.
        """
    @property
    def with_raw_response(self) -> ResponsesInputTokensRaw: ...
    @property
    def with_streaming_response(self) -> ResponsesInputTokensStreaming: ...

class AsyncResponsesInputTokens(AsyncResource):
    async def count(
        self,
        *,
        model: str | Omit | None = ...,
        input: str | Sequence[InputItemInput] | Omit | None = ...,
        previous_response_id: str | Omit | None = ...,
        tools: Sequence[ToolInput] | Omit | None = ...,
        text: ResponseTextParam | ResponseTextParamDict | Omit | None = ...,
        reasoning: Reasoning | ReasoningDict | Omit | None = ...,
        truncation: TruncationEnumInput | Omit = ...,
        instructions: str | Omit | None = ...,
        personality: PersonalityEnumInput | Omit = ...,
        conversation: ConversationParamInput | Omit | None = ...,
        tool_choice: ToolChoiceParamInput | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> TokenCountsResource:
        """Count input tokens

        Counts the input tokens of a request, including tools and images, without running it.

        ``POST /responses/input_tokens``

        Args:
            model: The model to use, such as `gpt-5.4-mini`.
            input: The input to count: text, or a list of items. At most 10485760 characters.
            previous_response_id: Id of the response to continue from. Its input and output become part of the context; its `instructions` do not.
            tools: Tools the model may call.
            text: Text output options. A schema counts toward the tokens as well.
            reasoning: Reasoning options; only for reasoning models.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of the conversation, `disabled` fails with a 400 error. Deprecated by OpenAI.
            instructions: System instructions: how the model should behave. They precede the conversation.
            personality: Style of the answers. Known values: `friendly`, `pragmatic`.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input and output are added to it.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            parallel_tool_calls: Whether the model may call several tools in parallel.
        """
    @property
    def with_raw_response(self) -> AsyncResponsesInputTokensRaw: ...
    @property
    def with_streaming_response(self) -> AsyncResponsesInputTokensStreaming: ...

class ResponsesInputTokensRaw(Protocol):
    def count(self, **params: Unpack[GetinputtokencountsParams]) -> RawResponse[TokenCountsResource]: ...

class AsyncResponsesInputTokensRaw(Protocol):
    async def count(self, **params: Unpack[GetinputtokencountsParams]) -> RawResponse[TokenCountsResource]: ...

class ResponsesInputTokensStreaming(Protocol):
    def count(
        self, **params: Unpack[GetinputtokencountsParams]
    ) -> AbstractContextManager[StreamedResponse[TokenCountsResource]]: ...

class AsyncResponsesInputTokensStreaming(Protocol):
    def count(
        self, **params: Unpack[GetinputtokencountsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[TokenCountsResource]]: ...
