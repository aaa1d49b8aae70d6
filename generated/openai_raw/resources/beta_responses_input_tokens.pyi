"""The resource ``client.beta.responses.input_tokens``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.responses.beta_getinputtokencounts import BetaGetinputtokencountsParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..dicts.beta_reasoning import BetaReasoningDict
from ..dicts.beta_response_text_param import BetaResponseTextParamDict
from ..models.beta_reasoning import BetaReasoning
from ..models.beta_response_text_param import BetaResponseTextParam
from ..models.beta_token_counts_body import BetaTruncationEnumInput
from ..models.beta_token_counts_resource import BetaTokenCountsResource
from ..unions import (
    BetaConversationParamInput,
    BetaInputItemInput,
    BetaPersonalityEnumInput,
    BetaToolChoiceParamInput,
    BetaToolInput,
)

class BetaResponsesInputTokens(Resource):
    def count(
        self,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        model: str | Omit | None = ...,
        input: str | Sequence[BetaInputItemInput] | Omit | None = ...,
        previous_response_id: str | Omit | None = ...,
        tools: Sequence[BetaToolInput] | Omit | None = ...,
        text: BetaResponseTextParam | BetaResponseTextParamDict | Omit | None = ...,
        reasoning: BetaReasoning | BetaReasoningDict | Omit | None = ...,
        truncation: BetaTruncationEnumInput | Omit = ...,
        instructions: str | Omit | None = ...,
        personality: BetaPersonalityEnumInput | Omit = ...,
        conversation: BetaConversationParamInput | Omit | None = ...,
        tool_choice: BetaToolChoiceParamInput | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaTokenCountsResource:
        """Count input tokens (beta)

        Counts the input tokens of a request without running it.

        ``POST /responses/input_tokens?beta=true``

        Args:
            betas: Beta features to enable.
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
    def with_raw_response(self) -> BetaResponsesInputTokensRaw: ...
    @property
    def with_streaming_response(self) -> BetaResponsesInputTokensStreaming: ...

class AsyncBetaResponsesInputTokens(AsyncResource):
    async def count(
        self,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        model: str | Omit | None = ...,
        input: str | Sequence[BetaInputItemInput] | Omit | None = ...,
        previous_response_id: str | Omit | None = ...,
        tools: Sequence[BetaToolInput] | Omit | None = ...,
        text: BetaResponseTextParam | BetaResponseTextParamDict | Omit | None = ...,
        reasoning: BetaReasoning | BetaReasoningDict | Omit | None = ...,
        truncation: BetaTruncationEnumInput | Omit = ...,
        instructions: str | Omit | None = ...,
        personality: BetaPersonalityEnumInput | Omit = ...,
        conversation: BetaConversationParamInput | Omit | None = ...,
        tool_choice: BetaToolChoiceParamInput | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaTokenCountsResource:
        """Count input tokens (beta)

        Counts the input tokens of a request without running it.

        ``POST /responses/input_tokens?beta=true``

        Args:
            betas: Beta features to enable.
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
    def with_raw_response(self) -> AsyncBetaResponsesInputTokensRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaResponsesInputTokensStreaming: ...

class BetaResponsesInputTokensRaw(Protocol):
    def count(self, **params: Unpack[BetaGetinputtokencountsParams]) -> RawResponse[BetaTokenCountsResource]: ...

class AsyncBetaResponsesInputTokensRaw(Protocol):
    async def count(self, **params: Unpack[BetaGetinputtokencountsParams]) -> RawResponse[BetaTokenCountsResource]: ...

class BetaResponsesInputTokensStreaming(Protocol):
    def count(
        self, **params: Unpack[BetaGetinputtokencountsParams]
    ) -> AbstractContextManager[StreamedResponse[BetaTokenCountsResource]]: ...

class AsyncBetaResponsesInputTokensStreaming(Protocol):
    def count(
        self, **params: Unpack[BetaGetinputtokencountsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BetaTokenCountsResource]]: ...
