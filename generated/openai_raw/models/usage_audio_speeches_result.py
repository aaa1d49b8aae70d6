from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageAudioSpeechesResult(Base):
    """Speech made within one bucket of time."""

    object: Literal['organization.usage.audio_speeches.result']
    """The kind of object: always `organization.usage.audio_speeches.result`."""
    characters: int
    """Characters of text that were spoken."""
    num_model_requests: int
    """How many requests to models were made in the period."""
    project_id: str | None = None
    """The project that the figures are for; None unless grouped by `project_id`."""
    user_id: str | None = None
    """The user that the figures are for; None unless grouped by `user_id`."""
    api_key_id: str | None = None
    """The API key that the figures are for; None unless grouped by `api_key_id`."""
    model: str | None = None
    """The model that the figures are for; None unless grouped by `model`."""
    _tags = {'object': 'organization.usage.audio_speeches.result'}
