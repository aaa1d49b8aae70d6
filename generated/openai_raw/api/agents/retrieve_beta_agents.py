"""Retrieve an agent"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.agent import Agent

    class RetrieveBetaAgentsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveBetaAgents``."""


OPERATION = Operation(
    id="retrieveBetaAgents",
    method="GET",
    path="/agents/{agent_id}",
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='Agent',
)


def sync_detailed(agent_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsParams]) -> http.Response[Agent]:
    """Send ``GET /agents/{agent_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"agent_id": agent_id}, params)


def sync(agent_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsParams]) -> Agent | None:
    """Send ``GET /agents/{agent_id}``, and give what the answer holds."""
    return sync_detailed(agent_id, client=client, **params).parsed


async def asyncio_detailed(agent_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsParams]) -> http.Response[Agent]:
    """Send ``GET /agents/{agent_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"agent_id": agent_id}, params)


async def asyncio(agent_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsParams]) -> Agent | None:
    """Send ``GET /agents/{agent_id}``, and give what the answer holds."""
    return (await asyncio_detailed(agent_id, client=client, **params)).parsed
