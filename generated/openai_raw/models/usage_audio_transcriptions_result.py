from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageAudioTranscriptionsResult(Base):
    """Usage audio transcriptions result."""

    object: Literal['organization.usage.audio_transcriptions.result']
    seconds: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    _tags = {'object': 'organization.usage.audio_transcriptions.result'}
