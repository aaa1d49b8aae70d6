from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_content_image_file_object import MessageContentImageFileObject
    from ..models.message_content_image_url_object import MessageContentImageUrlObject
    from ..models.message_content_refusal_object import MessageContentRefusalObject
    from ..models.message_content_text_object import MessageContentTextObject
    from ..models.message_object_attachments_item import MessageObjectAttachmentsItem
    from ..models.message_object_incomplete_details import MessageObjectIncompleteDetails
    from ..models.message_object_role import MessageObjectRole
    from ..models.message_object_status import MessageObjectStatus
    from ..unions import Metadata


@model
class MessageObject(Base):
    """A message, from whoever wrote it."""

    id: str
    """Id of the thread message."""
    object: Literal['thread.message']
    """The kind of object: always `thread.message`."""
    created_at: int
    """When the thread message was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    status: MessageObjectStatus | None = absent
    """State of the thread message. Values: `in_progress`, `incomplete`, `completed`."""
    incomplete_details: MessageObjectIncompleteDetails | None = None
    """Why a message breaks off."""
    completed_at: int | None = None
    """When the thread message was completed, in Unix seconds; None if that has not happened."""
    incomplete_at: int | None = None
    """When the thread message ended early, in Unix seconds; None if that has not happened."""
    role: MessageObjectRole
    """Who speaks. Values: `user`, `assistant`."""
    content: list[MessageContentImageFileObject | MessageContentImageUrlObject | MessageContentTextObject | MessageContentRefusalObject]
    """Parts of the message: texts, images, files, a refusal."""
    assistant_id: str | None
    """Id of the assistant."""
    run_id: str | None
    """Id of the run."""
    attachments: list[MessageObjectAttachmentsItem] | None = None
    """Files, and the tools that may read them. Null if there are none."""
    metadata: Metadata
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {'incomplete_details': 'MessageObjectIncompleteDetails', 'content': [('type', {'image_file': 'MessageContentImageFileObject', 'image_url': 'MessageContentImageUrlObject', 'text': 'MessageContentTextObject', 'refusal': 'MessageContentRefusalObject'})], 'attachments': ['MessageObjectAttachmentsItem']}
    _tags = {'object': 'thread.message', 'role': ('user', 'assistant')}
