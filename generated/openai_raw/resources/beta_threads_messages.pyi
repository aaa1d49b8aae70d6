"""The resource ``client.beta.threads.messages``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx
from typing_extensions import deprecated

from ..api.assistants.create_message import CreateMessageParams
from ..api.assistants.delete_message import DeleteMessageParams
from ..api.assistants.get_message import GetMessageParams
from ..api.assistants.list_messages import ListMessagesParams
from ..api.assistants.modify_message import ModifyMessageParams
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
from ..dicts.create_message_request import CreateMessageRequestAttachmentsItemDict, MessageRequestContentTextObjectDict
from ..dicts.message_content_image_file_object import MessageContentImageFileObjectDict
from ..dicts.message_content_image_url_object import MessageContentImageUrlObjectDict
from ..models.create_message_request import (
    CreateMessageRequestAttachmentsItem,
    CreateMessageRequestRoleInput,
    MessageRequestContentTextObject,
)
from ..models.delete_message_response import DeleteMessageResponse
from ..models.enums import ListMessagesOrderInput
from ..models.message_content_image_file_object import MessageContentImageFileObject
from ..models.message_content_image_url_object import MessageContentImageUrlObject
from ..models.message_object import MessageObject
from ..unions import MetadataInput

class BetaThreadsMessages(Resource):
    @deprecated("GET /threads/{thread_id}/messages is deprecated by OpenAI")
    def list(
        self,
        thread_id: str,
        *,
        limit: int | Omit = ...,
        order: ListMessagesOrderInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        run_id: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[MessageObject]:
        """List the messages of a thread

        The Assistants API is deprecated; use responses instead. Iterate over the result to fetch all pages.

        ``GET /threads/{thread_id}/messages``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            limit: Maximum number of messages per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the messages after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the messages before the one with this id. Pass the `first_id` of the following page.
            run_id: Return only results of the run with this id.
        """
    @deprecated("POST /threads/{thread_id}/messages is deprecated by OpenAI")
    def create(
        self,
        thread_id: str,
        *,
        role: CreateMessageRequestRoleInput,
        content: str
        | Sequence[
            MessageContentImageFileObject
            | MessageContentImageFileObjectDict
            | MessageContentImageUrlObject
            | MessageContentImageUrlObjectDict
            | MessageRequestContentTextObject
            | MessageRequestContentTextObjectDict
        ],
        attachments: Sequence[CreateMessageRequestAttachmentsItem | CreateMessageRequestAttachmentsItemDict]
        | Omit
        | None = ...,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> MessageObject:
        """Add a message to a thread

        The Assistants API is deprecated; use responses instead. Fails while a run is active on the thread.

        ``POST /threads/{thread_id}/messages``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            role: Required. Role of the author. Values: `user`, `assistant`.
            content: Required. Content of the message, as text or parts. Not empty.
            attachments: Files, and the tools that may read them. None if null.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    @deprecated("GET /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> MessageObject:
        """Retrieve a message

        The Assistants API is deprecated; use responses instead. Raises a 404 error if the id is unknown.

        ``GET /threads/{thread_id}/messages/{message_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            message_id: Required. Id of the message.
        """
    @deprecated("POST /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> MessageObject:
        """Change a message

        The Assistants API is deprecated; use responses instead. Only its metadata can be changed.

        ``POST /threads/{thread_id}/messages/{message_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            message_id: Required. Id of the message.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    @deprecated("DELETE /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteMessageResponse:
        """Delete a message

        The Assistants API is deprecated; use responses instead. Existing runs stay unchanged.

        ``DELETE /threads/{thread_id}/messages/{message_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            message_id: Required. Id of the message.
        """
    @property
    def with_raw_response(self) -> BetaThreadsMessagesRaw: ...
    @property
    def with_streaming_response(self) -> BetaThreadsMessagesStreaming: ...

class AsyncBetaThreadsMessages(AsyncResource):
    @deprecated("GET /threads/{thread_id}/messages is deprecated by OpenAI")
    def list(
        self,
        thread_id: str,
        *,
        limit: int | Omit = ...,
        order: ListMessagesOrderInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        run_id: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[MessageObject]:
        """List the messages of a thread

        The Assistants API is deprecated; use responses instead. Iterate over the result to fetch all pages.

        ``GET /threads/{thread_id}/messages``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            limit: Maximum number of messages per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the messages after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the messages before the one with this id. Pass the `first_id` of the following page.
            run_id: Return only results of the run with this id.
        """
    @deprecated("POST /threads/{thread_id}/messages is deprecated by OpenAI")
    async def create(
        self,
        thread_id: str,
        *,
        role: CreateMessageRequestRoleInput,
        content: str
        | Sequence[
            MessageContentImageFileObject
            | MessageContentImageFileObjectDict
            | MessageContentImageUrlObject
            | MessageContentImageUrlObjectDict
            | MessageRequestContentTextObject
            | MessageRequestContentTextObjectDict
        ],
        attachments: Sequence[CreateMessageRequestAttachmentsItem | CreateMessageRequestAttachmentsItemDict]
        | Omit
        | None = ...,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> MessageObject:
        """Add a message to a thread

        The Assistants API is deprecated; use responses instead. Fails while a run is active on the thread.

        ``POST /threads/{thread_id}/messages``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            role: Required. Role of the author. Values: `user`, `assistant`.
            content: Required. Content of the message, as text or parts. Not empty.
            attachments: Files, and the tools that may read them. None if null.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    @deprecated("GET /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> MessageObject:
        """Retrieve a message

        The Assistants API is deprecated; use responses instead. Raises a 404 error if the id is unknown.

        ``GET /threads/{thread_id}/messages/{message_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            message_id: Required. Id of the message.
        """
    @deprecated("POST /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> MessageObject:
        """Change a message

        The Assistants API is deprecated; use responses instead. Only its metadata can be changed.

        ``POST /threads/{thread_id}/messages/{message_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            message_id: Required. Id of the message.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    @deprecated("DELETE /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    async def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteMessageResponse:
        """Delete a message

        The Assistants API is deprecated; use responses instead. Existing runs stay unchanged.

        ``DELETE /threads/{thread_id}/messages/{message_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            message_id: Required. Id of the message.
        """
    @property
    def with_raw_response(self) -> AsyncBetaThreadsMessagesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaThreadsMessagesStreaming: ...

class BetaThreadsMessagesRaw(Protocol):
    @deprecated("GET /threads/{thread_id}/messages is deprecated by OpenAI")
    def list(self, thread_id: str, **params: Unpack[ListMessagesParams]) -> RawResponse[Page[MessageObject]]: ...
    @deprecated("POST /threads/{thread_id}/messages is deprecated by OpenAI")
    def create(self, thread_id: str, **params: Unpack[CreateMessageParams]) -> RawResponse[MessageObject]: ...
    @deprecated("GET /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def retrieve(
        self, message_id: str, *, thread_id: str, **params: Unpack[GetMessageParams]
    ) -> RawResponse[MessageObject]: ...
    @deprecated("POST /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def update(
        self, message_id: str, *, thread_id: str, **params: Unpack[ModifyMessageParams]
    ) -> RawResponse[MessageObject]: ...
    @deprecated("DELETE /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def delete(
        self, message_id: str, *, thread_id: str, **params: Unpack[DeleteMessageParams]
    ) -> RawResponse[DeleteMessageResponse]: ...

class AsyncBetaThreadsMessagesRaw(Protocol):
    @deprecated("GET /threads/{thread_id}/messages is deprecated by OpenAI")
    async def list(
        self, thread_id: str, **params: Unpack[ListMessagesParams]
    ) -> RawResponse[AsyncPage[MessageObject]]: ...
    @deprecated("POST /threads/{thread_id}/messages is deprecated by OpenAI")
    async def create(self, thread_id: str, **params: Unpack[CreateMessageParams]) -> RawResponse[MessageObject]: ...
    @deprecated("GET /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    async def retrieve(
        self, message_id: str, *, thread_id: str, **params: Unpack[GetMessageParams]
    ) -> RawResponse[MessageObject]: ...
    @deprecated("POST /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    async def update(
        self, message_id: str, *, thread_id: str, **params: Unpack[ModifyMessageParams]
    ) -> RawResponse[MessageObject]: ...
    @deprecated("DELETE /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    async def delete(
        self, message_id: str, *, thread_id: str, **params: Unpack[DeleteMessageParams]
    ) -> RawResponse[DeleteMessageResponse]: ...

class BetaThreadsMessagesStreaming(Protocol):
    @deprecated("GET /threads/{thread_id}/messages is deprecated by OpenAI")
    def list(
        self, thread_id: str, **params: Unpack[ListMessagesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[MessageObject]]]: ...
    @deprecated("POST /threads/{thread_id}/messages is deprecated by OpenAI")
    def create(
        self, thread_id: str, **params: Unpack[CreateMessageParams]
    ) -> AbstractContextManager[StreamedResponse[MessageObject]]: ...
    @deprecated("GET /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def retrieve(
        self, message_id: str, *, thread_id: str, **params: Unpack[GetMessageParams]
    ) -> AbstractContextManager[StreamedResponse[MessageObject]]: ...
    @deprecated("POST /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def update(
        self, message_id: str, *, thread_id: str, **params: Unpack[ModifyMessageParams]
    ) -> AbstractContextManager[StreamedResponse[MessageObject]]: ...
    @deprecated("DELETE /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def delete(
        self, message_id: str, *, thread_id: str, **params: Unpack[DeleteMessageParams]
    ) -> AbstractContextManager[StreamedResponse[DeleteMessageResponse]]: ...

class AsyncBetaThreadsMessagesStreaming(Protocol):
    @deprecated("GET /threads/{thread_id}/messages is deprecated by OpenAI")
    def list(
        self, thread_id: str, **params: Unpack[ListMessagesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[MessageObject]]]: ...
    @deprecated("POST /threads/{thread_id}/messages is deprecated by OpenAI")
    def create(
        self, thread_id: str, **params: Unpack[CreateMessageParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[MessageObject]]: ...
    @deprecated("GET /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def retrieve(
        self, message_id: str, *, thread_id: str, **params: Unpack[GetMessageParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[MessageObject]]: ...
    @deprecated("POST /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def update(
        self, message_id: str, *, thread_id: str, **params: Unpack[ModifyMessageParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[MessageObject]]: ...
    @deprecated("DELETE /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def delete(
        self, message_id: str, *, thread_id: str, **params: Unpack[DeleteMessageParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteMessageResponse]]: ...
