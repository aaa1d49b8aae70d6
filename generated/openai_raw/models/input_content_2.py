"""What only `InputContent2` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class InputContent2InputText(Base):
    """Text for the agent to read."""

    text: str
    """Text for the agent to read."""
    type: Literal["input_text"]
    """Discriminator: always `input_text`."""

    _tags = {"type": "input_text"}


@model
class InputContent2InputImage(Base):
    """An image for the agent to see."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Discriminator: always `input_image`."""

    _tags = {"type": "input_image"}
