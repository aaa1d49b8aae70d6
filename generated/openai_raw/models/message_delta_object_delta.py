from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.message_delta_content_image_file_object import MessageDeltaContentImageFileObject
    from ..models.message_delta_content_image_url_object import MessageDeltaContentImageUrlObject
    from ..models.message_delta_content_refusal_object import MessageDeltaContentRefusalObject
    from ..models.message_delta_content_text_object import MessageDeltaContentTextObject
    from ..models.message_delta_object_delta_role import MessageDeltaObjectDeltaRole


@model
class MessageDeltaObjectDelta(Base):
    """The new parts of a message."""

    role: MessageDeltaObjectDeltaRole | None = absent
    """Who speaks. Values: `user`, `assistant`."""
    content: list[MessageDeltaContentImageFileObject | MessageDeltaContentTextObject | MessageDeltaContentRefusalObject | MessageDeltaContentImageUrlObject] | None = absent
    """New text and pictures, part by part."""

    _nested = {'content': [('type', {'image_file': 'MessageDeltaContentImageFileObject', 'text': 'MessageDeltaContentTextObject', 'refusal': 'MessageDeltaContentRefusalObject', 'image_url': 'MessageDeltaContentImageUrlObject'})]}
    _tags = {'role': ('user', 'assistant')}
