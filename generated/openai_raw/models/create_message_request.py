from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.create_message_request_attachments_item import CreateMessageRequestAttachmentsItem, CreateMessageRequestAttachmentsItemDict
    from ..models.create_message_request_role import CreateMessageRequestRole, CreateMessageRequestRoleInput
    from ..models.message_content_image_file_object import MessageContentImageFileObject, MessageContentImageFileObjectDict
    from ..models.message_content_image_url_object import MessageContentImageUrlObject, MessageContentImageUrlObjectDict
    from ..models.message_request_content_text_object import MessageRequestContentTextObject, MessageRequestContentTextObjectDict
    from ..unions import Metadata, MetadataInput

    class CreateMessageRequestDict(TypedDict, total=False):
        role: Required[CreateMessageRequestRoleInput]
        """Who speaks. Values: `user`, `assistant`."""
        content: Required[str | Sequence[MessageContentImageFileObject | MessageContentImageFileObjectDict | MessageContentImageUrlObject | MessageContentImageUrlObjectDict | MessageRequestContentTextObject | MessageRequestContentTextObjectDict]]
        """What the message says, as text or in parts. Not empty."""
        attachments: Sequence[CreateMessageRequestAttachmentsItem | CreateMessageRequestAttachmentsItemDict] | None
        """Files, and the tools that may read them. None if null."""
        metadata: MetadataInput
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""


@model
class CreateMessageRequest(Base):
    """The body of `POST /threads/{thread_id}/messages`."""

    role: CreateMessageRequestRole
    """Who speaks. Values: `user`, `assistant`."""
    content: str | list[MessageContentImageFileObject | MessageContentImageUrlObject | MessageRequestContentTextObject]
    """What the message says, as text or in parts. Not empty."""
    attachments: list[CreateMessageRequestAttachmentsItem] | None = None
    """Files, and the tools that may read them. None if null."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {'content': [('type', {'image_file': 'MessageContentImageFileObject', 'image_url': 'MessageContentImageUrlObject', 'text': 'MessageRequestContentTextObject'})], 'attachments': ['CreateMessageRequestAttachmentsItem']}
    _tags = {'role': ('user', 'assistant')}
