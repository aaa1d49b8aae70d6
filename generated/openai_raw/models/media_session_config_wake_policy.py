from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class MediaSessionConfigWakePolicyDict(TypedDict, total=False):
        type: Required[Literal['speech']]
        """Tells this object from others that can stand in its place: always `speech`."""
        vad_threshold: float


@model
class MediaSessionConfigWakePolicy(Base):
    """The value of `MediaSessionConfig.wake_policy`."""

    type: Literal['speech']
    """Tells this object from others that can stand in its place: always `speech`."""
    vad_threshold: float | None = absent
    _tags = {'type': 'speech'}
