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
    """Message object.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    id: str
    object: Literal['thread.message']
    created_at: int
    thread_id: str
    status: MessageObjectStatus | None = absent
    incomplete_details: MessageObjectIncompleteDetails | None = None
    completed_at: int | None = None
    incomplete_at: int | None = None
    role: MessageObjectRole
    content: list[MessageContentImageFileObject | MessageContentImageUrlObject | MessageContentTextObject | MessageContentRefusalObject]
    assistant_id: str | None
    run_id: str | None
    attachments: list[MessageObjectAttachmentsItem] | None = None
    metadata: Metadata

    _nested = {'incomplete_details': 'MessageObjectIncompleteDetails', 'content': [('type', {'image_file': 'MessageContentImageFileObject', 'image_url': 'MessageContentImageUrlObject', 'text': 'MessageContentTextObject', 'refusal': 'MessageContentRefusalObject'})], 'attachments': ['MessageObjectAttachmentsItem']}
    _tags = {'object': 'thread.message', 'role': ('user', 'assistant')}
