from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VoiceConsentDeletedResource(Base):
    """Voice consent deleted resource."""

    id: str
    object: Literal['audio.voice_consent']
    deleted: bool
    _tags = {'object': 'audio.voice_consent'}
