from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class ImageRefParam2(Base):
    """Reference to an image: either a file id or a URL."""

    image_url: str | None = absent
    """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
    file_id: str | None = absent
    """Id of an uploaded file."""
