from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaOutputAudio(Base):
    """Beta output audio."""

    type: Literal['output_audio']
    """Tells this object from others that can stand in its place: always `output_audio`."""
    data: str
    transcript: str
    """What was said, as text."""
    _tags = {'type': 'output_audio'}
