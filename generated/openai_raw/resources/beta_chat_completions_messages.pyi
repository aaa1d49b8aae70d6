"""The resource ``client.beta.chat.completions.messages``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.chat.get_chat_completion_messages import GetChatCompletionMessagesParams
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
from ..models.chat_completion_message_list import ChatCompletionMessageListDataItem
from ..models.enums import GetChatCompletionMessagesOrderInput

class BetaChatCompletionsMessages(Resource):
    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: GetChatCompletionMessagesOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ChatCompletionMessageListDataItem]:
        """List the messages of a stored chat completion

        List the messages that a completion made with `store=True` was asked with, a page at a time. The result
        can be iterated over: it fetches further pages as they are needed.

        ``GET /chat/completions/{completion_id}/messages``

        Args:
            completion_id: Required. The id of a stored completion, such as `create(store=True)` gave.
            after: The cursor: the id of the last message of the page before.
            limit: How many messages a page holds, 1 to 100. Default: `20`.
            order: The order by time. Values: `asc`, `desc`. Default: `asc`.
        """
    @property
    def with_raw_response(self) -> BetaChatCompletionsMessagesRaw: ...
    @property
    def with_streaming_response(self) -> BetaChatCompletionsMessagesStreaming: ...

class AsyncBetaChatCompletionsMessages(AsyncResource):
    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: GetChatCompletionMessagesOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ChatCompletionMessageListDataItem]:
        """List the messages of a stored chat completion

        List the messages that a completion made with `store=True` was asked with, a page at a time. The result
        can be iterated over: it fetches further pages as they are needed.

        ``GET /chat/completions/{completion_id}/messages``

        Args:
            completion_id: Required. The id of a stored completion, such as `create(store=True)` gave.
            after: The cursor: the id of the last message of the page before.
            limit: How many messages a page holds, 1 to 100. Default: `20`.
            order: The order by time. Values: `asc`, `desc`. Default: `asc`.
        """
    @property
    def with_raw_response(self) -> AsyncBetaChatCompletionsMessagesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaChatCompletionsMessagesStreaming: ...

class BetaChatCompletionsMessagesRaw(Protocol):
    def list(
        self, completion_id: str, **params: Unpack[GetChatCompletionMessagesParams]
    ) -> RawResponse[Page[ChatCompletionMessageListDataItem]]: ...

class AsyncBetaChatCompletionsMessagesRaw(Protocol):
    async def list(
        self, completion_id: str, **params: Unpack[GetChatCompletionMessagesParams]
    ) -> RawResponse[AsyncPage[ChatCompletionMessageListDataItem]]: ...

class BetaChatCompletionsMessagesStreaming(Protocol):
    def list(
        self, completion_id: str, **params: Unpack[GetChatCompletionMessagesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ChatCompletionMessageListDataItem]]]: ...

class AsyncBetaChatCompletionsMessagesStreaming(Protocol):
    def list(
        self, completion_id: str, **params: Unpack[GetChatCompletionMessagesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ChatCompletionMessageListDataItem]]]: ...
