"""Update project rate limits."""

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
        max_tokens_per_1_minute: int | Omit
        max_images_per_1_minute: int | Omit
        max_audio_megabytes_per_1_minute: int | Omit
        max_requests_per_1_day: int | Omit
        batch_1_day_max_input_tokens: int | Omit

OPERATION = Operation(
    id="update-project-rate-limits",
    method="POST",
    path="/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    security="admin_api_key",
    body={'max_requests_per_1_minute': 'max_requests_per_1_minute', 'max_tokens_per_1_minute': 'max_tokens_per_1_minute', 'max_images_per_1_minute': 'max_images_per_1_minute', 'max_audio_megabytes_per_1_minute': 'max_audio_megabytes_per_1_minute', 'max_requests_per_1_day': 'max_requests_per_1_day', 'batch_1_day_max_input_tokens': 'batch_1_day_max_input_tokens'},
    bodies=('application/json',),
    result='ProjectRateLimit',
)
