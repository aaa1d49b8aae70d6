"""Add a message to a thread"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_message_request import CreateMessageRequestAttachmentsItemDict, MessageRequestContentTextObjectDict
from ...dicts.message_content_image_file_object import MessageContentImageFileObjectDict
from ...dicts.message_content_image_url_object import MessageContentImageUrlObjectDict
from ...models.create_message_request import (
    CreateMessageRequestAttachmentsItem,
    CreateMessageRequestRoleInput,
    MessageRequestContentTextObject,
)
from ...models.message_content_image_file_object import MessageContentImageFileObject
from ...models.message_content_image_url_object import MessageContentImageUrlObject
from ...models.message_object import MessageObject
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class CreateMessageParams(RequestOptions, total=False):
    """The keyword arguments of ``createMessage``."""

    role: Required[CreateMessageRequestRoleInput]
    """Role of the author. Values: `user`, `assistant`."""
    content: Required[
        str
        | Sequence[
            MessageContentImageFileObject
            | MessageContentImageFileObjectDict
            | MessageContentImageUrlObject
            | MessageContentImageUrlObjectDict
            | MessageRequestContentTextObject
            | MessageRequestContentTextObjectDict
        ]
    ]
    """Content of the message, as text or parts. Not empty."""
    attachments: Sequence[CreateMessageRequestAttachmentsItem | CreateMessageRequestAttachmentsItemDict] | Omit | None
    """Files, and the tools that may read them. None if null."""
    metadata: MetadataInput | Omit
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

def sync(thread_id: str, *, client: http.Client, **params: Unpack[CreateMessageParams]) -> MessageObject | None:
    """Send ``POST /threads/{thread_id}/messages``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[CreateMessageParams]
) -> http.Response[MessageObject]:
    """Send ``POST /threads/{thread_id}/messages``, and give the whole response."""

async def asyncio(
    thread_id: str, *, client: http.Client, **params: Unpack[CreateMessageParams]
) -> MessageObject | None:
    """Send ``POST /threads/{thread_id}/messages``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[CreateMessageParams]
) -> http.Response[MessageObject]:
    """Send ``POST /threads/{thread_id}/messages``, and give the whole response."""
