from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.voice_resource_type import VoiceResourceType


@model
class VoiceResource(Base):
    """Voice resource."""

    object: Literal['audio.voice']
    id: str
    name: str
    created_at: int
    type: VoiceResourceType | None = absent
    prompt: str | None = None
    _tags = {'object': 'audio.voice', 'type': ('audio_sample', 'prompt')}
