from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class TranscriptTextUsageDuration(Base):
    """What the transcription used, for models that are billed by duration."""

    type: Literal["duration"]
    """Tells this object from others that can stand in its place: always `duration`."""
    seconds: float
    """Length of the audio, in seconds."""

    _tags = {"type": "duration"}
