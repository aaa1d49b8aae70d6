"""The resource ``client.conversations.items``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.conversation_item_list import ConversationItemList
    from ..models.conversation_resource import ConversationResource
    from ..unions import ConversationItem
    from ..api.conversations.list_conversation_items import ListConversationItemsParams
    from ..api.conversations.create_conversation_items import CreateConversationItemsParams
    from ..api.conversations.get_conversation_item import GetConversationItemParams
    from ..api.conversations.delete_conversation_item import DeleteConversationItemParams


class ConversationsItems(Resource):
    """``client.conversations.items``."""

    def list(self, conversation_id: str, **params: Unpack[ListConversationItemsParams]) -> Page[ConversationItem]:
        """List conversation items.

        ``GET /conversations/{conversation_id}/items``

        Parameters: conversation_id (required), limit, order, after, include
        """
        return self._client._call("conversations.list_conversation_items", {"conversation_id": conversation_id}, params)  # type: ignore[no-any-return]

    def create(self, conversation_id: str, **params: Unpack[CreateConversationItemsParams]) -> ConversationItemList:
        """Create conversation items.

        ``POST /conversations/{conversation_id}/items``

        Parameters: conversation_id (required), include, items (required)
        """
        return self._client._call("conversations.create_conversation_items", {"conversation_id": conversation_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, item_id: str, *, conversation_id: str, **params: Unpack[GetConversationItemParams]) -> ConversationItem:
        """Get conversation item.

        ``GET /conversations/{conversation_id}/items/{item_id}``

        Parameters: conversation_id (required), item_id (required), include
        """
        return self._client._call("conversations.get_conversation_item", {"conversation_id": conversation_id, "item_id": item_id}, params)  # type: ignore[no-any-return]

    def delete(self, item_id: str, *, conversation_id: str, **params: Unpack[DeleteConversationItemParams]) -> ConversationResource:
        """Delete conversation item.

        ``DELETE /conversations/{conversation_id}/items/{item_id}``

        Parameters: conversation_id (required), item_id (required)
        """
        return self._client._call("conversations.delete_conversation_item", {"conversation_id": conversation_id, "item_id": item_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ConversationsItemsRaw: ...
        @property
        def with_streaming_response(self) -> ConversationsItemsStreaming: ...


class AsyncConversationsItems(AsyncResource):
    """``client.conversations.items`` of an async client."""

    def list(self, conversation_id: str, **params: Unpack[ListConversationItemsParams]) -> AsyncPages[ConversationItem]:
        """List conversation items.

        ``GET /conversations/{conversation_id}/items``

        Parameters: conversation_id (required), limit, order, after, include
        """
        return self._client._pages("conversations.list_conversation_items", {"conversation_id": conversation_id}, params)  # type: ignore[no-any-return]

    async def create(self, conversation_id: str, **params: Unpack[CreateConversationItemsParams]) -> ConversationItemList:
        """Create conversation items.

        ``POST /conversations/{conversation_id}/items``

        Parameters: conversation_id (required), include, items (required)
        """
        return await self._client._call("conversations.create_conversation_items", {"conversation_id": conversation_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, item_id: str, *, conversation_id: str, **params: Unpack[GetConversationItemParams]) -> ConversationItem:
        """Get conversation item.

        ``GET /conversations/{conversation_id}/items/{item_id}``

        Parameters: conversation_id (required), item_id (required), include
        """
        return await self._client._call("conversations.get_conversation_item", {"conversation_id": conversation_id, "item_id": item_id}, params)  # type: ignore[no-any-return]

    async def delete(self, item_id: str, *, conversation_id: str, **params: Unpack[DeleteConversationItemParams]) -> ConversationResource:
        """Delete conversation item.

        ``DELETE /conversations/{conversation_id}/items/{item_id}``

        Parameters: conversation_id (required), item_id (required)
        """
        return await self._client._call("conversations.delete_conversation_item", {"conversation_id": conversation_id, "item_id": item_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncConversationsItemsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncConversationsItemsStreaming: ...


if TYPE_CHECKING:

    class ConversationsItemsRaw(Protocol):
        def list(self, conversation_id: str, **params: Unpack[ListConversationItemsParams]) -> RawResponse[Page[ConversationItem]]: ...
        def create(self, conversation_id: str, **params: Unpack[CreateConversationItemsParams]) -> RawResponse[ConversationItemList]: ...
        def retrieve(self, item_id: str, *, conversation_id: str, **params: Unpack[GetConversationItemParams]) -> RawResponse[ConversationItem]: ...
        def delete(self, item_id: str, *, conversation_id: str, **params: Unpack[DeleteConversationItemParams]) -> RawResponse[ConversationResource]: ...

    class AsyncConversationsItemsRaw(Protocol):
        async def list(self, conversation_id: str, **params: Unpack[ListConversationItemsParams]) -> RawResponse[AsyncPage[ConversationItem]]: ...
        async def create(self, conversation_id: str, **params: Unpack[CreateConversationItemsParams]) -> RawResponse[ConversationItemList]: ...
        async def retrieve(self, item_id: str, *, conversation_id: str, **params: Unpack[GetConversationItemParams]) -> RawResponse[ConversationItem]: ...
        async def delete(self, item_id: str, *, conversation_id: str, **params: Unpack[DeleteConversationItemParams]) -> RawResponse[ConversationResource]: ...

    class ConversationsItemsStreaming(Protocol):
        def list(self, conversation_id: str, **params: Unpack[ListConversationItemsParams]) -> AbstractContextManager[StreamedResponse[Page[ConversationItem]]]: ...
        def create(self, conversation_id: str, **params: Unpack[CreateConversationItemsParams]) -> AbstractContextManager[StreamedResponse[ConversationItemList]]: ...
        def retrieve(self, item_id: str, *, conversation_id: str, **params: Unpack[GetConversationItemParams]) -> AbstractContextManager[StreamedResponse[ConversationItem]]: ...
        def delete(self, item_id: str, *, conversation_id: str, **params: Unpack[DeleteConversationItemParams]) -> AbstractContextManager[StreamedResponse[ConversationResource]]: ...

    class AsyncConversationsItemsStreaming(Protocol):
        def list(self, conversation_id: str, **params: Unpack[ListConversationItemsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ConversationItem]]]: ...
        def create(self, conversation_id: str, **params: Unpack[CreateConversationItemsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ConversationItemList]]: ...
        def retrieve(self, item_id: str, *, conversation_id: str, **params: Unpack[GetConversationItemParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ConversationItem]]: ...
        def delete(self, item_id: str, *, conversation_id: str, **params: Unpack[DeleteConversationItemParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ConversationResource]]: ...

