"""The resource ``client.chat.completions.messages``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.chat_completion_message_list_data_item import ChatCompletionMessageListDataItem
    from ..api.chat.get_chat_completion_messages import GetChatCompletionMessagesParams


class ChatCompletionsMessages(Resource):
    """``client.chat.completions.messages``."""

    def list(self, completion_id: str, **params: Unpack[GetChatCompletionMessagesParams]) -> Page[ChatCompletionMessageListDataItem]:
        """List the messages of a stored chat completion

        ``GET /chat/completions/{completion_id}/messages``

        Parameters: completion_id (required), after, limit, order
        """
        return self._client._call("chat.get_chat_completion_messages", {"completion_id": completion_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ChatCompletionsMessagesRaw: ...
        @property
        def with_streaming_response(self) -> ChatCompletionsMessagesStreaming: ...


class AsyncChatCompletionsMessages(AsyncResource):
    """``client.chat.completions.messages`` of an async client."""

    def list(self, completion_id: str, **params: Unpack[GetChatCompletionMessagesParams]) -> AsyncPages[ChatCompletionMessageListDataItem]:
        """List the messages of a stored chat completion

        ``GET /chat/completions/{completion_id}/messages``

        Parameters: completion_id (required), after, limit, order
        """
        return self._client._pages("chat.get_chat_completion_messages", {"completion_id": completion_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncChatCompletionsMessagesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncChatCompletionsMessagesStreaming: ...


if TYPE_CHECKING:

    class ChatCompletionsMessagesRaw(Protocol):
        def list(self, completion_id: str, **params: Unpack[GetChatCompletionMessagesParams]) -> RawResponse[Page[ChatCompletionMessageListDataItem]]: ...

    class AsyncChatCompletionsMessagesRaw(Protocol):
        async def list(self, completion_id: str, **params: Unpack[GetChatCompletionMessagesParams]) -> RawResponse[AsyncPage[ChatCompletionMessageListDataItem]]: ...

    class ChatCompletionsMessagesStreaming(Protocol):
        def list(self, completion_id: str, **params: Unpack[GetChatCompletionMessagesParams]) -> AbstractContextManager[StreamedResponse[Page[ChatCompletionMessageListDataItem]]]: ...

    class AsyncChatCompletionsMessagesStreaming(Protocol):
        def list(self, completion_id: str, **params: Unpack[GetChatCompletionMessagesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ChatCompletionMessageListDataItem]]]: ...

