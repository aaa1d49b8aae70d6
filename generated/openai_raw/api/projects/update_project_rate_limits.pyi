"""Change a rate limit of a project"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.project_rate_limit import ProjectRateLimit
from ...operation import Operation

OPERATION: Operation

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

def sync(
    project_id: str, rate_limit_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRateLimitsParams]
) -> ProjectRateLimit | None:
    """Send ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``, and give what the answer
    holds."""

def sync_detailed(
    project_id: str, rate_limit_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRateLimitsParams]
) -> http.Response[ProjectRateLimit]:
    """Send ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``, and give the whole response."""

async def asyncio(
    project_id: str, rate_limit_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRateLimitsParams]
) -> ProjectRateLimit | None:
    """Send ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``, and give what the answer
    holds."""

async def asyncio_detailed(
    project_id: str, rate_limit_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRateLimitsParams]
) -> http.Response[ProjectRateLimit]:
    """Send ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``, and give the whole response."""
