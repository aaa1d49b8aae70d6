from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VoiceResource(Base):
    """Voice resource."""

    object: Literal['audio.voice']
    id: str
    name: str
    created_at: int
    _tags = {'object': 'audio.voice'}
