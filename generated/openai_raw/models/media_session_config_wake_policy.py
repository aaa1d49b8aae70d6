from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class MediaSessionConfigWakePolicyDict(TypedDict, total=False):
        type: Required[Literal['speech']]
        """Which kind it is. Always `speech`."""
        vad_threshold: float
        """How loud speech has to be, between 0 and 1."""


@model
class MediaSessionConfigWakePolicy(Base):
    """When the model begins to listen."""

    type: Literal['speech']
    """Which kind it is. Always `speech`."""
    vad_threshold: float | None = absent
    """How loud speech has to be, between 0 and 1."""
    _tags = {'type': 'speech'}
