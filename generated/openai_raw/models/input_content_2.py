"""What only `InputContent2` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class InputContent2InputText(Base):
    """Text for the agent."""

    text: str
    """The text itself."""
    type: Literal["input_text"]
    """Which kind it is. Always `input_text`."""

    _tags = {"type": "input_text"}


@model
class InputContent2InputImage(Base):
    """A picture for the agent."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Which kind it is. Always `input_image`."""

    _tags = {"type": "input_image"}
