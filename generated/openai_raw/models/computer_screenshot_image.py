from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class ComputerScreenshotImage(Base):
    """A screenshot that your program sends back. Give a file or a URL."""

    type: Literal["computer_screenshot"]
    """Tells this object from others that can stand in its place: always `computer_screenshot`. Default:
    `computer_screenshot`."""
    image_url: str | None = absent
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str | None = absent
    """Id of an uploaded file."""

    _tags = {"type": "computer_screenshot"}
