"""Retrieve an agent"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.agent import Agent
from ...operation import Operation

OPERATION: Operation

class RetrieveBetaAgentsParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveBetaAgents``."""

def sync(agent_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsParams]) -> Agent | None:
    """Send ``GET /agents/{agent_id}``, and give what the answer holds."""

def sync_detailed(
    agent_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsParams]
) -> http.Response[Agent]:
    """Send ``GET /agents/{agent_id}``, and give the whole response."""

async def asyncio(agent_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsParams]) -> Agent | None:
    """Send ``GET /agents/{agent_id}``, and give what the answer holds."""

async def asyncio_detailed(
    agent_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsParams]
) -> http.Response[Agent]:
    """Send ``GET /agents/{agent_id}``, and give the whole response."""
