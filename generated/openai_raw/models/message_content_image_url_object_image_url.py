from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.message_content_image_url_object_image_url_detail import MessageContentImageUrlObjectImageUrlDetail, MessageContentImageUrlObjectImageUrlDetailInput

    class MessageContentImageUrlObjectImageUrlDict(TypedDict, total=False):
        url: Required[str]
        """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""
        detail: MessageContentImageUrlObjectImageUrlDetailInput
        """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`.
        Default: `auto`."""


@model
class MessageContentImageUrlObjectImageUrl(Base):
    """The URL of a picture, and how closely to look at it."""

    url: str
    """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""
    detail: MessageContentImageUrlObjectImageUrlDetail | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`. Default:
    `auto`."""
