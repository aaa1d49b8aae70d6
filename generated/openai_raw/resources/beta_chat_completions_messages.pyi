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

        Lists the input messages of a completion created with `store=True`. Iterate over the result to fetch all
        pages.

        ``GET /chat/completions/{completion_id}/messages``

        Args:
            completion_id: Required. Id of a stored completion, as returned by `create(store=True)`.
            after: Cursor: the id of the last message on the previous page.
            limit: Number of messages per page, 1 to 100. Default: `20`.
            order: Sort order by time. Values: `asc`, `desc`. Default: `asc`.
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

        Lists the input messages of a completion created with `store=True`. Iterate over the result to fetch all
        pages.

        ``GET /chat/completions/{completion_id}/messages``

        Args:
            completion_id: Required. Id of a stored completion, as returned by `create(store=True)`.
            after: Cursor: the id of the last message on the previous page.
            limit: Number of messages per page, 1 to 100. Default: `20`.
            order: Sort order by time. Values: `asc`, `desc`. Default: `asc`.
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
