"""`MessageContentImageUrlObject`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class MessageContentImageUrlObject(Base):
    """An image, given by its URL."""

    type: Literal["image_url"]
    """Discriminator: always `image_url`."""
    image_url: MessageContentImageUrlObjectImageUrl
    """The URL and how closely to look at it."""

    _nested = {"image_url": "MessageContentImageUrlObjectImageUrl"}
    _tags = {"type": "image_url"}


@model
class MessageContentImageUrlObjectImageUrl(Base):
    """The URL of an image, and how closely to look at it."""

    url: str
    """URL of the image. For inputs, a `data:` URL with the base64-encoded bytes works too."""
    detail: MessageContentImageUrlObjectImageUrlDetail | None = absent
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `auto`, `low`,
    `high`. Default: `auto`."""


MessageContentImageUrlObjectImageUrlDetailInput: TypeAlias = Literal["auto", "low", "high"]
MessageContentImageUrlObjectImageUrlDetail: TypeAlias = MessageContentImageUrlObjectImageUrlDetailInput | str
"""Level of detail at which the model sees the image. More detail uses more tokens."""
