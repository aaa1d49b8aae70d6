from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TranscriptTextUsageDuration(Base):
    """Transcript text usage duration."""

    type: Literal['duration']
    seconds: float
    _tags = {'type': 'duration'}
