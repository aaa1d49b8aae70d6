from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VoiceDeleted(Base):
    """Voice deleted."""

    id: str
    deleted: bool
    object: Literal['audio.voice.deleted']
    _tags = {'object': 'audio.voice.deleted'}
