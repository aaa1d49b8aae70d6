from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectRateLimit(Base):
    """The value of `ProjectRateLimitListResponse.data`."""

    object: Literal['project.rate_limit']
    """The kind of object: always `project.rate_limit`."""
    id: str
    """Id of the project rate limit."""
    model: str
    """The model that was used."""
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: int | None = absent
    max_audio_megabytes_per_1_minute: int | None = absent
    max_requests_per_1_day: int | None = absent
    batch_1_day_max_input_tokens: int | None = absent
    _tags = {'object': 'project.rate_limit'}
