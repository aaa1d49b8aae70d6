from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class TranscriptTextUsageDuration(Base):
    """Usage of models that are billed by audio duration."""

    type: Literal["duration"]
    """Discriminator: always `duration`."""
    seconds: float
    """Length of the audio, in seconds."""

    _tags = {"type": "duration"}
