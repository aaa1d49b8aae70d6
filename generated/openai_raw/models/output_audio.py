from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class OutputAudio(Base):
    """Audio that the model made."""

    type: Literal["output_audio"]
    """Tells this object from others that can stand in its place: always `output_audio`."""
    data: str
    """The audio, base64-encoded."""
    transcript: str
    """What was said, as text."""

    _tags = {"type": "output_audio"}
