"""Change a rate limit of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class UpdateProjectRateLimitsParams(RequestOptions, total=False):
        """The keyword arguments of ``update-project-rate-limits``."""

        max_requests_per_1_minute: int | Omit
        """How many requests the project may make in a minute."""
        max_tokens_per_1_minute: int | Omit
        """How many tokens the project may use in a minute."""
        max_images_per_1_minute: int | Omit
        """Images per minute. Only models that make images have it."""
        max_audio_megabytes_per_1_minute: int | Omit
        """Megabytes of audio per minute. Only models that read audio have it."""
        max_requests_per_1_day: int | Omit
        """Requests per day. Only some models have it."""
        batch_1_day_max_input_tokens: int | Omit
        """Input tokens of batches per day. Only some models have it."""

OPERATION = Operation(
    id="update-project-rate-limits",
    method="POST",
    path="/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    security="admin_api_key",
    body={'max_requests_per_1_minute': 'max_requests_per_1_minute', 'max_tokens_per_1_minute': 'max_tokens_per_1_minute', 'max_images_per_1_minute': 'max_images_per_1_minute', 'max_audio_megabytes_per_1_minute': 'max_audio_megabytes_per_1_minute', 'max_requests_per_1_day': 'max_requests_per_1_day', 'batch_1_day_max_input_tokens': 'batch_1_day_max_input_tokens'},
    bodies=('application/json',),
    result='ProjectRateLimit',
)
