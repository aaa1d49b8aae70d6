"""Change a rate limit of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_rate_limit import ProjectRateLimit

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


def sync_detailed(project_id: str, rate_limit_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRateLimitsParams]) -> http.Response[ProjectRateLimit]:
    """Send ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id, "rate_limit_id": rate_limit_id}, params)


def sync(project_id: str, rate_limit_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRateLimitsParams]) -> ProjectRateLimit | None:
    """Send ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``, and give what the answer holds."""
    return sync_detailed(project_id, rate_limit_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, rate_limit_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRateLimitsParams]) -> http.Response[ProjectRateLimit]:
    """Send ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id, "rate_limit_id": rate_limit_id}, params)


async def asyncio(project_id: str, rate_limit_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRateLimitsParams]) -> ProjectRateLimit | None:
    """Send ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, rate_limit_id, client=client, **params)).parsed
