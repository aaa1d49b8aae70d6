"""Retrieve a session"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.agent_session import AgentSession
from ...operation import Operation

OPERATION: Operation

class RetrieveBetaAgentsSessionsParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveBetaAgentsSessions``."""

def sync(
    session_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsParams]
) -> AgentSession | None:
    """Send ``GET /agents/sessions/{session_id}``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsParams]
) -> http.Response[AgentSession]:
    """Send ``GET /agents/sessions/{session_id}``, and give the whole response."""

async def asyncio(
    session_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsParams]
) -> AgentSession | None:
    """Send ``GET /agents/sessions/{session_id}``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsParams]
) -> http.Response[AgentSession]:
    """Send ``GET /agents/sessions/{session_id}``, and give the whole response."""
