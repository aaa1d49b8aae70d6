from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class BetaComputerScreenshotImage(Base):
    """A screenshot to send to the model. Pass either a file id or a URL."""

    type: Literal["computer_screenshot"]
    """Discriminator: always `computer_screenshot`. Default: `computer_screenshot`."""
    image_url: str | None = absent
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str | None = absent
    """Id of an uploaded file."""

    _tags = {"type": "computer_screenshot"}
