"""The resource ``client.conversations.items``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.conversations.create_conversation_items import CreateConversationItemsParams
from ..api.conversations.delete_conversation_item import DeleteConversationItemParams
from ..api.conversations.get_conversation_item import GetConversationItemParams
from ..api.conversations.list_conversation_items import ListConversationItemsParams
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
from ..models.conversation_item_list import ConversationItemList
from ..models.conversation_resource import ConversationResource
from ..models.enums import IncludeEnumInput, ListConversationItemsOrderInput
from ..unions import ConversationItem, InputItemInput

class ConversationsItems(Resource):
    def list(
        self,
        conversation_id: str,
        *,
        limit: int | Omit = ...,
        order: ListConversationItemsOrderInput | Omit = ...,
        after: str | Omit = ...,
        include: Sequence[IncludeEnumInput] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ConversationItem]:
        """List the items of a conversation

        Lists the items of a conversation: messages, tool calls and others.

        ``GET /conversations/{conversation_id}/items``

        Args:
            conversation_id: Required. Id of the conversation.
            limit: Maximum number of conversations per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the conversations after the one with this id. Pass the `last_id` of the previous page.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
        """
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[InputItemInput],
        include: Sequence[IncludeEnumInput] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ConversationItemList:
        """Add items to a conversation

        Appends up to 20 items to a conversation.

        ``POST /conversations/{conversation_id}/items``

        Args:
            conversation_id: Required. Id of the conversation.
            items: Required. Items to append, at most 20.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
        """
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Sequence[IncludeEnumInput] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ConversationItem:
        """Get an item of a conversation

        Retrieves an item of a conversation.

        ``GET /conversations/{conversation_id}/items/{item_id}``

        Args:
            conversation_id: Required. Id of the conversation.
            item_id: Required. Id of the item.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
        """
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ConversationResource:
        """Delete an item of a conversation

        Deletes an item from a conversation. Later responses no longer see it.

        ``DELETE /conversations/{conversation_id}/items/{item_id}``

        Args:
            conversation_id: Required. Id of the conversation.
            item_id: Required. Id of the item.
        """
    @property
    def with_raw_response(self) -> ConversationsItemsRaw: ...
    @property
    def with_streaming_response(self) -> ConversationsItemsStreaming: ...

class AsyncConversationsItems(AsyncResource):
    def list(
        self,
        conversation_id: str,
        *,
        limit: int | Omit = ...,
        order: ListConversationItemsOrderInput | Omit = ...,
        after: str | Omit = ...,
        include: Sequence[IncludeEnumInput] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ConversationItem]:
        """List the items of a conversation

        Lists the items of a conversation: messages, tool calls and others.

        ``GET /conversations/{conversation_id}/items``

        Args:
            conversation_id: Required. Id of the conversation.
            limit: Maximum number of conversations per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the conversations after the one with this id. Pass the `last_id` of the previous page.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
        """
    async def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[InputItemInput],
        include: Sequence[IncludeEnumInput] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ConversationItemList:
        """Add items to a conversation

        Appends up to 20 items to a conversation.

        ``POST /conversations/{conversation_id}/items``

        Args:
            conversation_id: Required. Id of the conversation.
            items: Required. Items to append, at most 20.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
        """
    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Sequence[IncludeEnumInput] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ConversationItem:
        """Get an item of a conversation

        Retrieves an item of a conversation.

        ``GET /conversations/{conversation_id}/items/{item_id}``

        Args:
            conversation_id: Required. Id of the conversation.
            item_id: Required. Id of the item.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
        """
    async def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ConversationResource:
        """Delete an item of a conversation

        Deletes an item from a conversation. Later responses no longer see it.

        ``DELETE /conversations/{conversation_id}/items/{item_id}``

        Args:
            conversation_id: Required. Id of the conversation.
            item_id: Required. Id of the item.
        """
    @property
    def with_raw_response(self) -> AsyncConversationsItemsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncConversationsItemsStreaming: ...

class ConversationsItemsRaw(Protocol):
    def list(
        self, conversation_id: str, **params: Unpack[ListConversationItemsParams]
    ) -> RawResponse[Page[ConversationItem]]: ...
    def create(
        self, conversation_id: str, **params: Unpack[CreateConversationItemsParams]
    ) -> RawResponse[ConversationItemList]: ...
    def retrieve(
        self, item_id: str, *, conversation_id: str, **params: Unpack[GetConversationItemParams]
    ) -> RawResponse[ConversationItem]: ...
    def delete(
        self, item_id: str, *, conversation_id: str, **params: Unpack[DeleteConversationItemParams]
    ) -> RawResponse[ConversationResource]: ...

class AsyncConversationsItemsRaw(Protocol):
    async def list(
        self, conversation_id: str, **params: Unpack[ListConversationItemsParams]
    ) -> RawResponse[AsyncPage[ConversationItem]]: ...
    async def create(
        self, conversation_id: str, **params: Unpack[CreateConversationItemsParams]
    ) -> RawResponse[ConversationItemList]: ...
    async def retrieve(
        self, item_id: str, *, conversation_id: str, **params: Unpack[GetConversationItemParams]
    ) -> RawResponse[ConversationItem]: ...
    async def delete(
        self, item_id: str, *, conversation_id: str, **params: Unpack[DeleteConversationItemParams]
    ) -> RawResponse[ConversationResource]: ...

class ConversationsItemsStreaming(Protocol):
    def list(
        self, conversation_id: str, **params: Unpack[ListConversationItemsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ConversationItem]]]: ...
    def create(
        self, conversation_id: str, **params: Unpack[CreateConversationItemsParams]
    ) -> AbstractContextManager[StreamedResponse[ConversationItemList]]: ...
    def retrieve(
        self, item_id: str, *, conversation_id: str, **params: Unpack[GetConversationItemParams]
    ) -> AbstractContextManager[StreamedResponse[ConversationItem]]: ...
    def delete(
        self, item_id: str, *, conversation_id: str, **params: Unpack[DeleteConversationItemParams]
    ) -> AbstractContextManager[StreamedResponse[ConversationResource]]: ...

class AsyncConversationsItemsStreaming(Protocol):
    def list(
        self, conversation_id: str, **params: Unpack[ListConversationItemsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ConversationItem]]]: ...
    def create(
        self, conversation_id: str, **params: Unpack[CreateConversationItemsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ConversationItemList]]: ...
    def retrieve(
        self, item_id: str, *, conversation_id: str, **params: Unpack[GetConversationItemParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ConversationItem]]: ...
    def delete(
        self, item_id: str, *, conversation_id: str, **params: Unpack[DeleteConversationItemParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ConversationResource]]: ...
