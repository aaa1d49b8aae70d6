from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class ProjectRateLimitUpdateRequest(Base):
    """The body of `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`."""

    max_requests_per_1_minute: int | None = absent
    """How many requests the project may make in a minute."""
    max_tokens_per_1_minute: int | None = absent
    """How many tokens the project may use in a minute."""
    max_images_per_1_minute: int | None = absent
    """Images per minute. Only models that make images have it."""
    max_audio_megabytes_per_1_minute: int | None = absent
    """Megabytes of audio per minute. Only models that read audio have it."""
    max_requests_per_1_day: int | None = absent
    """Requests per day. Only some models have it."""
    batch_1_day_max_input_tokens: int | None = absent
    """Input tokens of batches per day. Only some models have it."""
