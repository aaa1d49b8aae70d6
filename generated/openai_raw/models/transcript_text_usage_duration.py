from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TranscriptTextUsageDuration(Base):
    """The value of `CreateTranscriptionResponseDiarizedJson.usage`, `CreateTranscriptionResponseJson.usage` and
    others."""

    type: Literal['duration']
    """Tells this object from others that can stand in its place: always `duration`."""
    seconds: float
    _tags = {'type': 'duration'}
