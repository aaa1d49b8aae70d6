from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.message_delta_content_image_url_object_image_url_detail import MessageDeltaContentImageUrlObjectImageUrlDetail


@model
class MessageDeltaContentImageUrlObjectImageUrl(Base):
    """The URL of a picture, and how closely to look at it."""

    url: str | None = absent
    """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""
    detail: MessageDeltaContentImageUrlObjectImageUrlDetail | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`."""
