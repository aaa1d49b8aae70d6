from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VoiceConsentResource(Base):
    """Voice consent resource."""

    object: Literal['audio.voice_consent']
    id: str
    name: str
    language: str
    created_at: int
    _tags = {'object': 'audio.voice_consent'}
