"""The resource ``client.conversations``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.conversation_resource import ConversationResource
    from ..models.deleted_conversation_resource import DeletedConversationResource
    from .conversations_items import AsyncConversationsItems, ConversationsItems
    from ..api.conversations.create_conversation import CreateConversationParams
    from ..api.conversations.get_conversation import GetConversationParams
    from ..api.conversations.update_conversation import UpdateConversationParams
    from ..api.conversations.delete_conversation import DeleteConversationParams


class Conversations(Resource):
    """``client.conversations``."""

    @cached_property
    def items(self) -> ConversationsItems:
        """``client.conversations.items``."""
        from .conversations_items import ConversationsItems

        return ConversationsItems(self._client)

    def create(self, **params: Unpack[CreateConversationParams]) -> ConversationResource:
        """Create conversation.

        ``POST /conversations``

        Parameters: metadata, items
        """
        return self._client._call("conversations.create_conversation", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, conversation_id: str, **params: Unpack[GetConversationParams]) -> ConversationResource:
        """Get conversation.

        ``GET /conversations/{conversation_id}``

        Parameters: conversation_id (required)
        """
        return self._client._call("conversations.get_conversation", {"conversation_id": conversation_id}, params)  # type: ignore[no-any-return]

    def update(self, conversation_id: str, **params: Unpack[UpdateConversationParams]) -> ConversationResource:
        """Update conversation.

        ``POST /conversations/{conversation_id}``

        Parameters: conversation_id (required), metadata (required)
        """
        return self._client._call("conversations.update_conversation", {"conversation_id": conversation_id}, params)  # type: ignore[no-any-return]

    def delete(self, conversation_id: str, **params: Unpack[DeleteConversationParams]) -> DeletedConversationResource:
        """Delete conversation.

        ``DELETE /conversations/{conversation_id}``

        Parameters: conversation_id (required)
        """
        return self._client._call("conversations.delete_conversation", {"conversation_id": conversation_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ConversationsRaw: ...
        @property
        def with_streaming_response(self) -> ConversationsStreaming: ...


class AsyncConversations(AsyncResource):
    """``client.conversations`` of an async client."""

    @cached_property
    def items(self) -> AsyncConversationsItems:
        """``client.conversations.items``."""
        from .conversations_items import AsyncConversationsItems

        return AsyncConversationsItems(self._client)

    async def create(self, **params: Unpack[CreateConversationParams]) -> ConversationResource:
        """Create conversation.

        ``POST /conversations``

        Parameters: metadata, items
        """
        return await self._client._call("conversations.create_conversation", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, conversation_id: str, **params: Unpack[GetConversationParams]) -> ConversationResource:
        """Get conversation.

        ``GET /conversations/{conversation_id}``

        Parameters: conversation_id (required)
        """
        return await self._client._call("conversations.get_conversation", {"conversation_id": conversation_id}, params)  # type: ignore[no-any-return]

    async def update(self, conversation_id: str, **params: Unpack[UpdateConversationParams]) -> ConversationResource:
        """Update conversation.

        ``POST /conversations/{conversation_id}``

        Parameters: conversation_id (required), metadata (required)
        """
        return await self._client._call("conversations.update_conversation", {"conversation_id": conversation_id}, params)  # type: ignore[no-any-return]

    async def delete(self, conversation_id: str, **params: Unpack[DeleteConversationParams]) -> DeletedConversationResource:
        """Delete conversation.

        ``DELETE /conversations/{conversation_id}``

        Parameters: conversation_id (required)
        """
        return await self._client._call("conversations.delete_conversation", {"conversation_id": conversation_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncConversationsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncConversationsStreaming: ...


if TYPE_CHECKING:

    class ConversationsRaw(Protocol):
        def create(self, **params: Unpack[CreateConversationParams]) -> RawResponse[ConversationResource]: ...
        def retrieve(self, conversation_id: str, **params: Unpack[GetConversationParams]) -> RawResponse[ConversationResource]: ...
        def update(self, conversation_id: str, **params: Unpack[UpdateConversationParams]) -> RawResponse[ConversationResource]: ...
        def delete(self, conversation_id: str, **params: Unpack[DeleteConversationParams]) -> RawResponse[DeletedConversationResource]: ...

    class AsyncConversationsRaw(Protocol):
        async def create(self, **params: Unpack[CreateConversationParams]) -> RawResponse[ConversationResource]: ...
        async def retrieve(self, conversation_id: str, **params: Unpack[GetConversationParams]) -> RawResponse[ConversationResource]: ...
        async def update(self, conversation_id: str, **params: Unpack[UpdateConversationParams]) -> RawResponse[ConversationResource]: ...
        async def delete(self, conversation_id: str, **params: Unpack[DeleteConversationParams]) -> RawResponse[DeletedConversationResource]: ...

    class ConversationsStreaming(Protocol):
        def create(self, **params: Unpack[CreateConversationParams]) -> AbstractContextManager[StreamedResponse[ConversationResource]]: ...
        def retrieve(self, conversation_id: str, **params: Unpack[GetConversationParams]) -> AbstractContextManager[StreamedResponse[ConversationResource]]: ...
        def update(self, conversation_id: str, **params: Unpack[UpdateConversationParams]) -> AbstractContextManager[StreamedResponse[ConversationResource]]: ...
        def delete(self, conversation_id: str, **params: Unpack[DeleteConversationParams]) -> AbstractContextManager[StreamedResponse[DeletedConversationResource]]: ...

    class AsyncConversationsStreaming(Protocol):
        def create(self, **params: Unpack[CreateConversationParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ConversationResource]]: ...
        def retrieve(self, conversation_id: str, **params: Unpack[GetConversationParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ConversationResource]]: ...
        def update(self, conversation_id: str, **params: Unpack[UpdateConversationParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ConversationResource]]: ...
        def delete(self, conversation_id: str, **params: Unpack[DeleteConversationParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedConversationResource]]: ...

