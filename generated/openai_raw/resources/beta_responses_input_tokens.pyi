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

        Count the tokens that a request would send to the model, without running it.

        ``POST /responses/input_tokens?beta=true``

        Args:
            betas: Beta features to turn on.
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

        Count the tokens that a request would send to the model, without running it.

        ``POST /responses/input_tokens?beta=true``

        Args:
            betas: Beta features to turn on.
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
