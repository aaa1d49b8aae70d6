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
    """The value of `ImageGenTool.input_image_mask`."""

    image_url: str | None = absent
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str | None = absent
    """Id of an uploaded file."""
