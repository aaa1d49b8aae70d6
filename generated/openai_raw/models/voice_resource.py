from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VoiceResource(Model):
    """Voice resource."""

    object: Literal['audio.voice']
    id: str
    name: str
    created_at: int
    _tags = {'object': 'audio.voice'}
