from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.message_delta_content_image_url_object_image_url_detail import MessageDeltaContentImageUrlObjectImageUrlDetail


@model
class MessageDeltaContentImageUrlObjectImageUrl(Base):
    """Message delta content image url object image url."""

    url: str | None = absent
    detail: MessageDeltaContentImageUrlObjectImageUrlDetail | None = absent
