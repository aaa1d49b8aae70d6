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

        Count the tokens that a request would send to the model, tools and images included, without running it.

        ``POST /responses/input_tokens``

        Args:
            model: The model that was used.
            input: What to count: a text, or a list of items. At most 10485760 characters.
            previous_response_id: Id of the response that this one continues; its input and output become part of the context.
            tools: The tools that the model could call.
            text: Format and length of the text in the answer; a schema counts too.
            reasoning: How the model reasons; only for models that do.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the beginning, `disabled` fails with 400. Deprecated by OpenAI.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            personality: The style that the model answers in. Known values: `friendly`, `pragmatic`.
            conversation: The conversation that the response belongs to: its items come before the input, and those of the response are added to it.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least one; an object names it.
            parallel_tool_calls: Whether the model may call several tools at once.
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

        Count the tokens that a request would send to the model, tools and images included, without running it.

        ``POST /responses/input_tokens``

        Args:
            model: The model that was used.
            input: What to count: a text, or a list of items. At most 10485760 characters.
            previous_response_id: Id of the response that this one continues; its input and output become part of the context.
            tools: The tools that the model could call.
            text: Format and length of the text in the answer; a schema counts too.
            reasoning: How the model reasons; only for models that do.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the beginning, `disabled` fails with 400. Deprecated by OpenAI.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            personality: The style that the model answers in. Known values: `friendly`, `pragmatic`.
            conversation: The conversation that the response belongs to: its items come before the input, and those of the response are added to it.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least one; an object names it.
            parallel_tool_calls: Whether the model may call several tools at once.
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
