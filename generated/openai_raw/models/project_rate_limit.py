from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class ProjectRateLimit(Base):
    """The limits of a project for one model."""

    object: Literal["project.rate_limit"]
    """Object type: always `project.rate_limit`."""
    id: str
    """Id of the project rate limit."""
    model: str
    """Name of the model that was used."""
    max_requests_per_1_minute: int
    """How many requests the project may make in a minute."""
    max_tokens_per_1_minute: int
    """How many tokens the project may use in a minute."""
    max_images_per_1_minute: int | None = absent
    """Images per minute. Only models that make images have it."""
    max_audio_megabytes_per_1_minute: int | None = absent
    """Megabytes of audio per minute. Only models that read audio have it."""
    max_requests_per_1_day: int | None = absent
    """Requests per day. Only some models have it."""
    batch_1_day_max_input_tokens: int | None = absent
    """Input tokens of batches per day. Only some models have it."""

    _tags = {"object": "project.rate_limit"}
