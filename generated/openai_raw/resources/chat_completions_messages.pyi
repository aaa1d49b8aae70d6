"""The resource ``client.chat.completions.messages``, for type checkers and editors, and for `inspect.signature`."""

import builtins
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx
from typing_extensions import deprecated

from ..client import AsyncPage, AsyncPages, AsyncResource, AsyncStream, AsyncStreamedResponse
from ..client import BinaryResponse, Omit, Page, RawResponse, Resource, Stream, StreamedResponse
from ..types import FileInput, Open, PointInTime
from ..models.chat_completion_message_list_data_item import ChatCompletionMessageListDataItem
from ..models.get_chat_completion_messages_order import GetChatCompletionMessagesOrderInput
from ..api.chat.get_chat_completion_messages import GetChatCompletionMessagesParams

class ChatCompletionsMessages(Resource):
    def list(self, completion_id: str, *, after: str | Omit = ..., limit: int | Omit = ..., order: GetChatCompletionMessagesOrderInput | Omit = ..., extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> Page[ChatCompletionMessageListDataItem]:
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
    def with_raw_response(self) -> ChatCompletionsMessagesRaw: ...
    @property
    def with_streaming_response(self) -> ChatCompletionsMessagesStreaming: ...

class AsyncChatCompletionsMessages(AsyncResource):
    def list(self, completion_id: str, *, after: str | Omit = ..., limit: int | Omit = ..., order: GetChatCompletionMessagesOrderInput | Omit = ..., extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> AsyncPages[ChatCompletionMessageListDataItem]:
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
    def with_raw_response(self) -> AsyncChatCompletionsMessagesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncChatCompletionsMessagesStreaming: ...

class ChatCompletionsMessagesRaw(Protocol):
    def list(self, completion_id: str, **params: Unpack[GetChatCompletionMessagesParams]) -> RawResponse[Page[ChatCompletionMessageListDataItem]]: ...

class AsyncChatCompletionsMessagesRaw(Protocol):
    async def list(self, completion_id: str, **params: Unpack[GetChatCompletionMessagesParams]) -> RawResponse[AsyncPage[ChatCompletionMessageListDataItem]]: ...

class ChatCompletionsMessagesStreaming(Protocol):
    def list(self, completion_id: str, **params: Unpack[GetChatCompletionMessagesParams]) -> AbstractContextManager[StreamedResponse[Page[ChatCompletionMessageListDataItem]]]: ...

class AsyncChatCompletionsMessagesStreaming(Protocol):
    def list(self, completion_id: str, **params: Unpack[GetChatCompletionMessagesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ChatCompletionMessageListDataItem]]]: ...
