from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CreateModerationRequestInputItemImageUrlImageUrlDict(TypedDict, total=False):
        url: Required[str]
        """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""


@model
class CreateModerationRequestInputItemImageUrlImageUrl(Base):
    """Where an image is."""

    url: str
    """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""
