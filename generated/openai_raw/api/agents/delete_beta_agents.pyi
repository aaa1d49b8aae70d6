"""Delete an agent"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.agent_deleted import AgentDeleted
from ...operation import Operation

OPERATION: Operation

class DeleteBetaAgentsParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteBetaAgents``."""

def sync(agent_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsParams]) -> AgentDeleted | None:
    """Send ``DELETE /agents/{agent_id}``, and give what the answer holds."""

def sync_detailed(
    agent_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsParams]
) -> http.Response[AgentDeleted]:
    """Send ``DELETE /agents/{agent_id}``, and give the whole response."""

async def asyncio(
    agent_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsParams]
) -> AgentDeleted | None:
    """Send ``DELETE /agents/{agent_id}``, and give what the answer holds."""

async def asyncio_detailed(
    agent_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsParams]
) -> http.Response[AgentDeleted]:
    """Send ``DELETE /agents/{agent_id}``, and give the whole response."""
