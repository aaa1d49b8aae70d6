"""The resource ``client.decisions``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.decisions.create_decisions import CreateDecisionsParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..dicts.create_decisions_request import (
    CreateDecisionsRequestInputItemAssistantDict,
    CreateDecisionsRequestInputItemCustomToolCallDict,
    CreateDecisionsRequestInputItemCustomToolCallOutputDict,
    CreateDecisionsRequestInputItemDeveloperDict,
    CreateDecisionsRequestInputItemFunctionCallDict,
    CreateDecisionsRequestInputItemFunctionCallOutputDict,
    CreateDecisionsRequestInputItemSystemDict,
    CreateDecisionsRequestInputItemUserDict,
    CreateDecisionsRequestPromptCacheOptionsDict,
    CreateDecisionsRequestQuestionsItemChoiceDict,
    CreateDecisionsRequestQuestionsItemPredicateDict,
    CreateDecisionsRequestQuestionsItemScoreDict,
)
from ..models.create_decisions_request import (
    CreateDecisionsRequestInputItemAssistant,
    CreateDecisionsRequestInputItemCustomToolCall,
    CreateDecisionsRequestInputItemCustomToolCallOutput,
    CreateDecisionsRequestInputItemDeveloper,
    CreateDecisionsRequestInputItemFunctionCall,
    CreateDecisionsRequestInputItemFunctionCallOutput,
    CreateDecisionsRequestInputItemSystem,
    CreateDecisionsRequestInputItemUser,
    CreateDecisionsRequestPromptCacheOptions,
    CreateDecisionsRequestQuestionsItemChoice,
    CreateDecisionsRequestQuestionsItemPredicate,
    CreateDecisionsRequestQuestionsItemScore,
)
from ..models.decision import Decision

class Decisions(Resource):
    def create(
        self,
        *,
        model: str,
        input: str
        | Sequence[
            CreateDecisionsRequestInputItemUser
            | CreateDecisionsRequestInputItemUserDict
            | CreateDecisionsRequestInputItemDeveloper
            | CreateDecisionsRequestInputItemDeveloperDict
            | CreateDecisionsRequestInputItemSystem
            | CreateDecisionsRequestInputItemSystemDict
            | CreateDecisionsRequestInputItemAssistant
            | CreateDecisionsRequestInputItemAssistantDict
            | CreateDecisionsRequestInputItemFunctionCall
            | CreateDecisionsRequestInputItemFunctionCallDict
            | CreateDecisionsRequestInputItemFunctionCallOutput
            | CreateDecisionsRequestInputItemFunctionCallOutputDict
            | CreateDecisionsRequestInputItemCustomToolCall
            | CreateDecisionsRequestInputItemCustomToolCallDict
            | CreateDecisionsRequestInputItemCustomToolCallOutput
            | CreateDecisionsRequestInputItemCustomToolCallOutputDict
        ],
        questions: Iterable[
            CreateDecisionsRequestQuestionsItemPredicate
            | CreateDecisionsRequestQuestionsItemPredicateDict
            | CreateDecisionsRequestQuestionsItemChoice
            | CreateDecisionsRequestQuestionsItemChoiceDict
            | CreateDecisionsRequestQuestionsItemScore
            | CreateDecisionsRequestQuestionsItemScoreDict
        ],
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_options: CreateDecisionsRequestPromptCacheOptions
        | CreateDecisionsRequestPromptCacheOptionsDict
        | Omit
        | None = ...,
        safety_identifier: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Decision:
        """Have a model answer closed questions

        Each question is a yes or no, a choice or a score; the answers come with probabilities. Costs the tokens
        in `usage`.

        ``POST /decisions``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`.
            input: Required. What to decide about: text, or messages of a conversation.
            questions: Required. Questions to answer, each with yes or no, a choice, or a score.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_options: Prompt caching options.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
        """
    @property
    def with_raw_response(self) -> DecisionsRaw: ...
    @property
    def with_streaming_response(self) -> DecisionsStreaming: ...

class AsyncDecisions(AsyncResource):
    async def create(
        self,
        *,
        model: str,
        input: str
        | Sequence[
            CreateDecisionsRequestInputItemUser
            | CreateDecisionsRequestInputItemUserDict
            | CreateDecisionsRequestInputItemDeveloper
            | CreateDecisionsRequestInputItemDeveloperDict
            | CreateDecisionsRequestInputItemSystem
            | CreateDecisionsRequestInputItemSystemDict
            | CreateDecisionsRequestInputItemAssistant
            | CreateDecisionsRequestInputItemAssistantDict
            | CreateDecisionsRequestInputItemFunctionCall
            | CreateDecisionsRequestInputItemFunctionCallDict
            | CreateDecisionsRequestInputItemFunctionCallOutput
            | CreateDecisionsRequestInputItemFunctionCallOutputDict
            | CreateDecisionsRequestInputItemCustomToolCall
            | CreateDecisionsRequestInputItemCustomToolCallDict
            | CreateDecisionsRequestInputItemCustomToolCallOutput
            | CreateDecisionsRequestInputItemCustomToolCallOutputDict
        ],
        questions: Iterable[
            CreateDecisionsRequestQuestionsItemPredicate
            | CreateDecisionsRequestQuestionsItemPredicateDict
            | CreateDecisionsRequestQuestionsItemChoice
            | CreateDecisionsRequestQuestionsItemChoiceDict
            | CreateDecisionsRequestQuestionsItemScore
            | CreateDecisionsRequestQuestionsItemScoreDict
        ],
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_options: CreateDecisionsRequestPromptCacheOptions
        | CreateDecisionsRequestPromptCacheOptionsDict
        | Omit
        | None = ...,
        safety_identifier: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Decision:
        """Have a model answer closed questions

        Each question is a yes or no, a choice or a score; the answers come with probabilities. Costs the tokens
        in `usage`.

        ``POST /decisions``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`.
            input: Required. What to decide about: text, or messages of a conversation.
            questions: Required. Questions to answer, each with yes or no, a choice, or a score.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_options: Prompt caching options.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
        """
    @property
    def with_raw_response(self) -> AsyncDecisionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncDecisionsStreaming: ...

class DecisionsRaw(Protocol):
    def create(self, **params: Unpack[CreateDecisionsParams]) -> RawResponse[Decision]: ...

class AsyncDecisionsRaw(Protocol):
    async def create(self, **params: Unpack[CreateDecisionsParams]) -> RawResponse[Decision]: ...

class DecisionsStreaming(Protocol):
    def create(self, **params: Unpack[CreateDecisionsParams]) -> AbstractContextManager[StreamedResponse[Decision]]: ...

class AsyncDecisionsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateDecisionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Decision]]: ...
