"""Retrieve an environment"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.environment_info import EnvironmentInfo

    class RetrieveBetaAgentsEnvironmentsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveBetaAgentsEnvironments``."""


OPERATION = Operation(
    id="retrieveBetaAgentsEnvironments",
    method="GET",
    path="/agents/environments/{environment_id}",
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='EnvironmentInfo',
)


def sync_detailed(environment_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsEnvironmentsParams]) -> http.Response[EnvironmentInfo]:
    """Send ``GET /agents/environments/{environment_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"environment_id": environment_id}, params)


def sync(environment_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsEnvironmentsParams]) -> EnvironmentInfo | None:
    """Send ``GET /agents/environments/{environment_id}``, and give what the answer holds."""
    return sync_detailed(environment_id, client=client, **params).parsed


async def asyncio_detailed(environment_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsEnvironmentsParams]) -> http.Response[EnvironmentInfo]:
    """Send ``GET /agents/environments/{environment_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"environment_id": environment_id}, params)


async def asyncio(environment_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsEnvironmentsParams]) -> EnvironmentInfo | None:
    """Send ``GET /agents/environments/{environment_id}``, and give what the answer holds."""
    return (await asyncio_detailed(environment_id, client=client, **params)).parsed
