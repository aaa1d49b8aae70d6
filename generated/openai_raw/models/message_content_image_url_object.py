"""`MessageContentImageUrlObject`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class MessageContentImageUrlObject(Base):
    """A picture at a URL."""

    type: Literal["image_url"]
    """Tells this object from others that can stand in its place: always `image_url`."""
    image_url: MessageContentImageUrlObjectImageUrl
    """The URL and how closely to look at it."""

    _nested = {"image_url": "MessageContentImageUrlObjectImageUrl"}
    _tags = {"type": "image_url"}


@model
class MessageContentImageUrlObjectImageUrl(Base):
    """The URL of a picture, and how closely to look at it."""

    url: str
    """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""
    detail: MessageContentImageUrlObjectImageUrlDetail | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`. Default:
    `auto`."""


MessageContentImageUrlObjectImageUrlDetailInput: TypeAlias = Literal["auto", "low", "high"]
MessageContentImageUrlObjectImageUrlDetail: TypeAlias = MessageContentImageUrlObjectImageUrlDetailInput | str
