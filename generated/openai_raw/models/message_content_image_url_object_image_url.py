from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.message_content_image_url_object_image_url_detail import MessageContentImageUrlObjectImageUrlDetail, MessageContentImageUrlObjectImageUrlDetailInput

    class MessageContentImageUrlObjectImageUrlDict(TypedDict, total=False):
        url: Required[str]
        detail: MessageContentImageUrlObjectImageUrlDetailInput


@model
class MessageContentImageUrlObjectImageUrl(Base):
    """Message content image url object image url."""

    url: str
    detail: MessageContentImageUrlObjectImageUrlDetail | None = absent
