from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict(TypedDict, total=False):
        anchor: Literal['created_at']
        seconds: int


@model
class RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt(Base):
    """Realtime transcription session create request client secret expires at."""

    anchor: Literal['created_at'] | None = absent
    seconds: int | None = absent
    _tags = {'anchor': 'created_at'}
