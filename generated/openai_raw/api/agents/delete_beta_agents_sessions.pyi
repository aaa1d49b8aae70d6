"""Delete a session"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.agent_session_deleted import AgentSessionDeleted
from ...operation import Operation

OPERATION: Operation

class DeleteBetaAgentsSessionsParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteBetaAgentsSessions``."""

def sync(
    session_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsSessionsParams]
) -> AgentSessionDeleted | None:
    """Send ``DELETE /agents/sessions/{session_id}``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsSessionsParams]
) -> http.Response[AgentSessionDeleted]:
    """Send ``DELETE /agents/sessions/{session_id}``, and give the whole response."""

async def asyncio(
    session_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsSessionsParams]
) -> AgentSessionDeleted | None:
    """Send ``DELETE /agents/sessions/{session_id}``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsSessionsParams]
) -> http.Response[AgentSessionDeleted]:
    """Send ``DELETE /agents/sessions/{session_id}``, and give the whole response."""
