"""Add a message to a thread"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_message_request_attachments_item import CreateMessageRequestAttachmentsItem, CreateMessageRequestAttachmentsItemDict
    from ...models.create_message_request_role import CreateMessageRequestRoleInput
    from ...models.message_content_image_file_object import MessageContentImageFileObject, MessageContentImageFileObjectDict
    from ...models.message_content_image_url_object import MessageContentImageUrlObject, MessageContentImageUrlObjectDict
    from ...models.message_request_content_text_object import MessageRequestContentTextObject, MessageRequestContentTextObjectDict
    from ...unions import MetadataInput
    from ...models.message_object import MessageObject

    class CreateMessageParams(RequestOptions, total=False):
        """The keyword arguments of ``createMessage``."""

        role: Required[CreateMessageRequestRoleInput]
        """Who speaks. Values: `user`, `assistant`."""
        content: Required[str | Sequence[MessageContentImageFileObject | MessageContentImageFileObjectDict | MessageContentImageUrlObject | MessageContentImageUrlObjectDict | MessageRequestContentTextObject | MessageRequestContentTextObjectDict]]
        """What the message says, as text or in parts. Not empty."""
        attachments: Sequence[CreateMessageRequestAttachmentsItem | CreateMessageRequestAttachmentsItemDict] | Omit | None
        """Files, and the tools that may read them. None if null."""
        metadata: MetadataInput | Omit
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""

OPERATION = Operation(
    id="createMessage",
    method="POST",
    path="/threads/{thread_id}/messages",
    body={'role': 'role', 'content': 'content', 'attachments': 'attachments', 'metadata': 'metadata'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    required=('role', 'content'),
    bodies=('application/json',),
    result='MessageObject',
)


def sync_detailed(thread_id: str, *, client: http.Client, **params: Unpack[CreateMessageParams]) -> http.Response[MessageObject]:
    """Send ``POST /threads/{thread_id}/messages``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"thread_id": thread_id}, params)


def sync(thread_id: str, *, client: http.Client, **params: Unpack[CreateMessageParams]) -> MessageObject | None:
    """Send ``POST /threads/{thread_id}/messages``, and give what the answer holds."""
    return sync_detailed(thread_id, client=client, **params).parsed


async def asyncio_detailed(thread_id: str, *, client: http.Client, **params: Unpack[CreateMessageParams]) -> http.Response[MessageObject]:
    """Send ``POST /threads/{thread_id}/messages``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"thread_id": thread_id}, params)


async def asyncio(thread_id: str, *, client: http.Client, **params: Unpack[CreateMessageParams]) -> MessageObject | None:
    """Send ``POST /threads/{thread_id}/messages``, and give what the answer holds."""
    return (await asyncio_detailed(thread_id, client=client, **params)).parsed
