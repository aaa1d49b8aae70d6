from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class ImageGenToolInputImageMaskDict(TypedDict, total=False):
        image_url: str
        """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
        file_id: str
        """Id of an uploaded file."""


@model
class ImageGenToolInputImageMask(Base):
    """A mask: its transparent part is what may change. Give a file or a URL."""

    image_url: str | None = absent
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str | None = absent
    """Id of an uploaded file."""
