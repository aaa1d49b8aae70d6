"""The resource ``client.beta.threads.messages``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.delete_message_response import DeleteMessageResponse
    from ..models.message_object import MessageObject
    from ..api.assistants.list_messages import ListMessagesParams
    from ..api.assistants.create_message import CreateMessageParams
    from ..api.assistants.get_message import GetMessageParams
    from ..api.assistants.modify_message import ModifyMessageParams
    from ..api.assistants.delete_message import DeleteMessageParams


class BetaThreadsMessages(Resource):
    """``client.beta.threads.messages``."""

    def list(self, thread_id: str, **params: Unpack[ListMessagesParams]) -> Page[MessageObject]:
        """List messages.

        ``GET /threads/{thread_id}/messages``

        Parameters: thread_id (required), limit, order, after, before, run_id
        """
        return self._client._call("assistants.list_messages", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    def create(self, thread_id: str, **params: Unpack[CreateMessageParams]) -> MessageObject:
        """Create message.

        ``POST /threads/{thread_id}/messages``

        Parameters: thread_id (required), role (required), content (required), attachments, metadata
        """
        return self._client._call("assistants.create_message", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, message_id: str, *, thread_id: str, **params: Unpack[GetMessageParams]) -> MessageObject:
        """Get message.

        ``GET /threads/{thread_id}/messages/{message_id}``

        Parameters: thread_id (required), message_id (required)
        """
        return self._client._call("assistants.get_message", {"thread_id": thread_id, "message_id": message_id}, params)  # type: ignore[no-any-return]

    def update(self, message_id: str, *, thread_id: str, **params: Unpack[ModifyMessageParams]) -> MessageObject:
        """Modify message.

        ``POST /threads/{thread_id}/messages/{message_id}``

        Parameters: thread_id (required), message_id (required), metadata
        """
        return self._client._call("assistants.modify_message", {"thread_id": thread_id, "message_id": message_id}, params)  # type: ignore[no-any-return]

    def delete(self, message_id: str, *, thread_id: str, **params: Unpack[DeleteMessageParams]) -> DeleteMessageResponse:
        """Delete message.

        ``DELETE /threads/{thread_id}/messages/{message_id}``

        Parameters: thread_id (required), message_id (required)
        """
        return self._client._call("assistants.delete_message", {"thread_id": thread_id, "message_id": message_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaThreadsMessagesRaw: ...
        @property
        def with_streaming_response(self) -> BetaThreadsMessagesStreaming: ...


class AsyncBetaThreadsMessages(AsyncResource):
    """``client.beta.threads.messages`` of an async client."""

    def list(self, thread_id: str, **params: Unpack[ListMessagesParams]) -> AsyncPages[MessageObject]:
        """List messages.

        ``GET /threads/{thread_id}/messages``

        Parameters: thread_id (required), limit, order, after, before, run_id
        """
        return self._client._pages("assistants.list_messages", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    async def create(self, thread_id: str, **params: Unpack[CreateMessageParams]) -> MessageObject:
        """Create message.

        ``POST /threads/{thread_id}/messages``

        Parameters: thread_id (required), role (required), content (required), attachments, metadata
        """
        return await self._client._call("assistants.create_message", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, message_id: str, *, thread_id: str, **params: Unpack[GetMessageParams]) -> MessageObject:
        """Get message.

        ``GET /threads/{thread_id}/messages/{message_id}``

        Parameters: thread_id (required), message_id (required)
        """
        return await self._client._call("assistants.get_message", {"thread_id": thread_id, "message_id": message_id}, params)  # type: ignore[no-any-return]

    async def update(self, message_id: str, *, thread_id: str, **params: Unpack[ModifyMessageParams]) -> MessageObject:
        """Modify message.

        ``POST /threads/{thread_id}/messages/{message_id}``

        Parameters: thread_id (required), message_id (required), metadata
        """
        return await self._client._call("assistants.modify_message", {"thread_id": thread_id, "message_id": message_id}, params)  # type: ignore[no-any-return]

    async def delete(self, message_id: str, *, thread_id: str, **params: Unpack[DeleteMessageParams]) -> DeleteMessageResponse:
        """Delete message.

        ``DELETE /threads/{thread_id}/messages/{message_id}``

        Parameters: thread_id (required), message_id (required)
        """
        return await self._client._call("assistants.delete_message", {"thread_id": thread_id, "message_id": message_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaThreadsMessagesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncBetaThreadsMessagesStreaming: ...


if TYPE_CHECKING:

    class BetaThreadsMessagesRaw(Protocol):
        def list(self, thread_id: str, **params: Unpack[ListMessagesParams]) -> RawResponse[Page[MessageObject]]: ...
        def create(self, thread_id: str, **params: Unpack[CreateMessageParams]) -> RawResponse[MessageObject]: ...
        def retrieve(self, message_id: str, *, thread_id: str, **params: Unpack[GetMessageParams]) -> RawResponse[MessageObject]: ...
        def update(self, message_id: str, *, thread_id: str, **params: Unpack[ModifyMessageParams]) -> RawResponse[MessageObject]: ...
        def delete(self, message_id: str, *, thread_id: str, **params: Unpack[DeleteMessageParams]) -> RawResponse[DeleteMessageResponse]: ...

    class AsyncBetaThreadsMessagesRaw(Protocol):
        async def list(self, thread_id: str, **params: Unpack[ListMessagesParams]) -> RawResponse[AsyncPage[MessageObject]]: ...
        async def create(self, thread_id: str, **params: Unpack[CreateMessageParams]) -> RawResponse[MessageObject]: ...
        async def retrieve(self, message_id: str, *, thread_id: str, **params: Unpack[GetMessageParams]) -> RawResponse[MessageObject]: ...
        async def update(self, message_id: str, *, thread_id: str, **params: Unpack[ModifyMessageParams]) -> RawResponse[MessageObject]: ...
        async def delete(self, message_id: str, *, thread_id: str, **params: Unpack[DeleteMessageParams]) -> RawResponse[DeleteMessageResponse]: ...

    class BetaThreadsMessagesStreaming(Protocol):
        def list(self, thread_id: str, **params: Unpack[ListMessagesParams]) -> AbstractContextManager[StreamedResponse[Page[MessageObject]]]: ...
        def create(self, thread_id: str, **params: Unpack[CreateMessageParams]) -> AbstractContextManager[StreamedResponse[MessageObject]]: ...
        def retrieve(self, message_id: str, *, thread_id: str, **params: Unpack[GetMessageParams]) -> AbstractContextManager[StreamedResponse[MessageObject]]: ...
        def update(self, message_id: str, *, thread_id: str, **params: Unpack[ModifyMessageParams]) -> AbstractContextManager[StreamedResponse[MessageObject]]: ...
        def delete(self, message_id: str, *, thread_id: str, **params: Unpack[DeleteMessageParams]) -> AbstractContextManager[StreamedResponse[DeleteMessageResponse]]: ...

    class AsyncBetaThreadsMessagesStreaming(Protocol):
        def list(self, thread_id: str, **params: Unpack[ListMessagesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[MessageObject]]]: ...
        def create(self, thread_id: str, **params: Unpack[CreateMessageParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[MessageObject]]: ...
        def retrieve(self, message_id: str, *, thread_id: str, **params: Unpack[GetMessageParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[MessageObject]]: ...
        def update(self, message_id: str, *, thread_id: str, **params: Unpack[ModifyMessageParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[MessageObject]]: ...
        def delete(self, message_id: str, *, thread_id: str, **params: Unpack[DeleteMessageParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteMessageResponse]]: ...

