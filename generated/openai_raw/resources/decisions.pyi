"""The resource ``client.decisions``, for type checkers and editors, and for `inspect.signature`."""

import builtins
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx
from typing_extensions import deprecated

from ..client import AsyncPage, AsyncPages, AsyncResource, AsyncStream, AsyncStreamedResponse
from ..client import BinaryResponse, Omit, Page, RawResponse, Resource, Stream, StreamedResponse
from ..types import FileInput, Open, PointInTime
from ..models.decision import Decision
from ..models.create_decisions_request_input_item_assistant import CreateDecisionsRequestInputItemAssistant, CreateDecisionsRequestInputItemAssistantDict
from ..models.create_decisions_request_input_item_custom_tool_call import CreateDecisionsRequestInputItemCustomToolCall, CreateDecisionsRequestInputItemCustomToolCallDict
from ..models.create_decisions_request_input_item_custom_tool_call_output import CreateDecisionsRequestInputItemCustomToolCallOutput, CreateDecisionsRequestInputItemCustomToolCallOutputDict
from ..models.create_decisions_request_input_item_developer import CreateDecisionsRequestInputItemDeveloper, CreateDecisionsRequestInputItemDeveloperDict
from ..models.create_decisions_request_input_item_function_call import CreateDecisionsRequestInputItemFunctionCall, CreateDecisionsRequestInputItemFunctionCallDict
from ..models.create_decisions_request_input_item_function_call_output import CreateDecisionsRequestInputItemFunctionCallOutput, CreateDecisionsRequestInputItemFunctionCallOutputDict
from ..models.create_decisions_request_input_item_system import CreateDecisionsRequestInputItemSystem, CreateDecisionsRequestInputItemSystemDict
from ..models.create_decisions_request_input_item_user import CreateDecisionsRequestInputItemUser, CreateDecisionsRequestInputItemUserDict
from ..models.create_decisions_request_prompt_cache_options import CreateDecisionsRequestPromptCacheOptions, CreateDecisionsRequestPromptCacheOptionsDict
from ..models.create_decisions_request_questions_item_choice import CreateDecisionsRequestQuestionsItemChoice, CreateDecisionsRequestQuestionsItemChoiceDict
from ..models.create_decisions_request_questions_item_predicate import CreateDecisionsRequestQuestionsItemPredicate, CreateDecisionsRequestQuestionsItemPredicateDict
from ..models.create_decisions_request_questions_item_score import CreateDecisionsRequestQuestionsItemScore, CreateDecisionsRequestQuestionsItemScoreDict
from ..api.decisions.create_decisions import CreateDecisionsParams

class Decisions(Resource):
    def create(self, *, model: str, input: str | Sequence[CreateDecisionsRequestInputItemUser | CreateDecisionsRequestInputItemUserDict | CreateDecisionsRequestInputItemDeveloper | CreateDecisionsRequestInputItemDeveloperDict | CreateDecisionsRequestInputItemSystem | CreateDecisionsRequestInputItemSystemDict | CreateDecisionsRequestInputItemAssistant | CreateDecisionsRequestInputItemAssistantDict | CreateDecisionsRequestInputItemFunctionCall | CreateDecisionsRequestInputItemFunctionCallDict | CreateDecisionsRequestInputItemFunctionCallOutput | CreateDecisionsRequestInputItemFunctionCallOutputDict | CreateDecisionsRequestInputItemCustomToolCall | CreateDecisionsRequestInputItemCustomToolCallDict | CreateDecisionsRequestInputItemCustomToolCallOutput | CreateDecisionsRequestInputItemCustomToolCallOutputDict], questions: Iterable[CreateDecisionsRequestQuestionsItemPredicate | CreateDecisionsRequestQuestionsItemPredicateDict | CreateDecisionsRequestQuestionsItemChoice | CreateDecisionsRequestQuestionsItemChoiceDict | CreateDecisionsRequestQuestionsItemScore | CreateDecisionsRequestQuestionsItemScoreDict], prompt_cache_key: str | Omit | None = ..., prompt_cache_options: CreateDecisionsRequestPromptCacheOptions | CreateDecisionsRequestPromptCacheOptionsDict | Omit | None = ..., safety_identifier: str | Omit | None = ..., extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> Decision:
        """Have a model answer closed questions

        Each question is a yes or no, a choice or a score; the answers come with probabilities. Costs the tokens
        in `usage`.

        ``POST /decisions``

        Args:
            model: Required. The model that was used.
            input: Required. What to decide about: text, or messages of a conversation.
            questions: Required. The questions, each a yes or no, a choice or a score.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache.
            prompt_cache_options: How the prompt is cached.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody.
        """
    @property
    def with_raw_response(self) -> DecisionsRaw: ...
    @property
    def with_streaming_response(self) -> DecisionsStreaming: ...

class AsyncDecisions(AsyncResource):
    async def create(self, *, model: str, input: str | Sequence[CreateDecisionsRequestInputItemUser | CreateDecisionsRequestInputItemUserDict | CreateDecisionsRequestInputItemDeveloper | CreateDecisionsRequestInputItemDeveloperDict | CreateDecisionsRequestInputItemSystem | CreateDecisionsRequestInputItemSystemDict | CreateDecisionsRequestInputItemAssistant | CreateDecisionsRequestInputItemAssistantDict | CreateDecisionsRequestInputItemFunctionCall | CreateDecisionsRequestInputItemFunctionCallDict | CreateDecisionsRequestInputItemFunctionCallOutput | CreateDecisionsRequestInputItemFunctionCallOutputDict | CreateDecisionsRequestInputItemCustomToolCall | CreateDecisionsRequestInputItemCustomToolCallDict | CreateDecisionsRequestInputItemCustomToolCallOutput | CreateDecisionsRequestInputItemCustomToolCallOutputDict], questions: Iterable[CreateDecisionsRequestQuestionsItemPredicate | CreateDecisionsRequestQuestionsItemPredicateDict | CreateDecisionsRequestQuestionsItemChoice | CreateDecisionsRequestQuestionsItemChoiceDict | CreateDecisionsRequestQuestionsItemScore | CreateDecisionsRequestQuestionsItemScoreDict], prompt_cache_key: str | Omit | None = ..., prompt_cache_options: CreateDecisionsRequestPromptCacheOptions | CreateDecisionsRequestPromptCacheOptionsDict | Omit | None = ..., safety_identifier: str | Omit | None = ..., extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> Decision:
        """Have a model answer closed questions

        Each question is a yes or no, a choice or a score; the answers come with probabilities. Costs the tokens
        in `usage`.

        ``POST /decisions``

        Args:
            model: Required. The model that was used.
            input: Required. What to decide about: text, or messages of a conversation.
            questions: Required. The questions, each a yes or no, a choice or a score.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache.
            prompt_cache_options: How the prompt is cached.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody.
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
    def create(self, **params: Unpack[CreateDecisionsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Decision]]: ...
