"""The resource ``client.conversations``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.conversations.create_conversation import CreateConversationParams
from ..api.conversations.delete_conversation import DeleteConversationParams
from ..api.conversations.get_conversation import GetConversationParams
from ..api.conversations.update_conversation import UpdateConversationParams
from ..client import (
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..models.conversation_resource import ConversationResource
from ..models.deleted_conversation_resource import DeletedConversationResource
from ..unions import InputItemInput, MetadataInput
from .conversations_items import AsyncConversationsItems, ConversationsItems

class Conversations(Resource):
    @cached_property
    def items(self) -> ConversationsItems: ...
    def create(
        self,
        *,
        metadata: MetadataInput | Omit | None = ...,
        items: Sequence[InputItemInput] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ConversationResource:
        """Create a conversation

        Creates a conversation, which keeps items across responses. Pass its id as `conversation` when you
        create a response.

        ``POST /conversations``

        Args:
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            items: Initial items of the conversation, at most 20.
        """
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ConversationResource:
        """Get a conversation

        Retrieves a conversation. To get its items, use `client.conversations.items.list`.

        ``GET /conversations/{conversation_id}``

        Args:
            conversation_id: Required. Id of the conversation.
        """
    def update(
        self,
        conversation_id: str,
        *,
        metadata: MetadataInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ConversationResource:
        """Change the metadata of a conversation

        Updates the metadata of a conversation. Its items do not change.

        ``POST /conversations/{conversation_id}``

        Args:
            conversation_id: Required. Id of the conversation.
            metadata: Required. Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedConversationResource:
        """Delete a conversation

        Deletes a conversation. Its items are not deleted.

        ``DELETE /conversations/{conversation_id}``

        Args:
            conversation_id: Required. Id of the conversation.
        """
    @property
    def with_raw_response(self) -> ConversationsRaw: ...
    @property
    def with_streaming_response(self) -> ConversationsStreaming: ...

class AsyncConversations(AsyncResource):
    @cached_property
    def items(self) -> AsyncConversationsItems: ...
    async def create(
        self,
        *,
        metadata: MetadataInput | Omit | None = ...,
        items: Sequence[InputItemInput] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ConversationResource:
        """Create a conversation

        Creates a conversation, which keeps items across responses. Pass its id as `conversation` when you
        create a response.

        ``POST /conversations``

        Args:
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            items: Initial items of the conversation, at most 20.
        """
    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ConversationResource:
        """Get a conversation

        Retrieves a conversation. To get its items, use `client.conversations.items.list`.

        ``GET /conversations/{conversation_id}``

        Args:
            conversation_id: Required. Id of the conversation.
        """
    async def update(
        self,
        conversation_id: str,
        *,
        metadata: MetadataInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ConversationResource:
        """Change the metadata of a conversation

        Updates the metadata of a conversation. Its items do not change.

        ``POST /conversations/{conversation_id}``

        Args:
            conversation_id: Required. Id of the conversation.
            metadata: Required. Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedConversationResource:
        """Delete a conversation

        Deletes a conversation. Its items are not deleted.

        ``DELETE /conversations/{conversation_id}``

        Args:
            conversation_id: Required. Id of the conversation.
        """
    @property
    def with_raw_response(self) -> AsyncConversationsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncConversationsStreaming: ...

class ConversationsRaw(Protocol):
    def create(self, **params: Unpack[CreateConversationParams]) -> RawResponse[ConversationResource]: ...
    def retrieve(
        self, conversation_id: str, **params: Unpack[GetConversationParams]
    ) -> RawResponse[ConversationResource]: ...
    def update(
        self, conversation_id: str, **params: Unpack[UpdateConversationParams]
    ) -> RawResponse[ConversationResource]: ...
    def delete(
        self, conversation_id: str, **params: Unpack[DeleteConversationParams]
    ) -> RawResponse[DeletedConversationResource]: ...

class AsyncConversationsRaw(Protocol):
    async def create(self, **params: Unpack[CreateConversationParams]) -> RawResponse[ConversationResource]: ...
    async def retrieve(
        self, conversation_id: str, **params: Unpack[GetConversationParams]
    ) -> RawResponse[ConversationResource]: ...
    async def update(
        self, conversation_id: str, **params: Unpack[UpdateConversationParams]
    ) -> RawResponse[ConversationResource]: ...
    async def delete(
        self, conversation_id: str, **params: Unpack[DeleteConversationParams]
    ) -> RawResponse[DeletedConversationResource]: ...

class ConversationsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateConversationParams]
    ) -> AbstractContextManager[StreamedResponse[ConversationResource]]: ...
    def retrieve(
        self, conversation_id: str, **params: Unpack[GetConversationParams]
    ) -> AbstractContextManager[StreamedResponse[ConversationResource]]: ...
    def update(
        self, conversation_id: str, **params: Unpack[UpdateConversationParams]
    ) -> AbstractContextManager[StreamedResponse[ConversationResource]]: ...
    def delete(
        self, conversation_id: str, **params: Unpack[DeleteConversationParams]
    ) -> AbstractContextManager[StreamedResponse[DeletedConversationResource]]: ...

class AsyncConversationsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateConversationParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ConversationResource]]: ...
    def retrieve(
        self, conversation_id: str, **params: Unpack[GetConversationParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ConversationResource]]: ...
    def update(
        self, conversation_id: str, **params: Unpack[UpdateConversationParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ConversationResource]]: ...
    def delete(
        self, conversation_id: str, **params: Unpack[DeleteConversationParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedConversationResource]]: ...
