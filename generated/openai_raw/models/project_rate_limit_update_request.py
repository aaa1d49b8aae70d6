from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ProjectRateLimitUpdateRequest(Base):
    """The body of `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`."""

    max_requests_per_1_minute: int | None = absent
    max_tokens_per_1_minute: int | None = absent
    max_images_per_1_minute: int | None = absent
    max_audio_megabytes_per_1_minute: int | None = absent
    max_requests_per_1_day: int | None = absent
    batch_1_day_max_input_tokens: int | None = absent
