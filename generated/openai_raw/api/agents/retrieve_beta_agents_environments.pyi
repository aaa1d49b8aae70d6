"""Retrieve an environment"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.environment_info import EnvironmentInfo
from ...operation import Operation

OPERATION: Operation

class RetrieveBetaAgentsEnvironmentsParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveBetaAgentsEnvironments``."""

def sync(
    environment_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsEnvironmentsParams]
) -> EnvironmentInfo | None:
    """Send ``GET /agents/environments/{environment_id}``, and give what the answer holds."""

def sync_detailed(
    environment_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsEnvironmentsParams]
) -> http.Response[EnvironmentInfo]:
    """Send ``GET /agents/environments/{environment_id}``, and give the whole response."""

async def asyncio(
    environment_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsEnvironmentsParams]
) -> EnvironmentInfo | None:
    """Send ``GET /agents/environments/{environment_id}``, and give what the answer holds."""

async def asyncio_detailed(
    environment_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsEnvironmentsParams]
) -> http.Response[EnvironmentInfo]:
    """Send ``GET /agents/environments/{environment_id}``, and give the whole response."""
