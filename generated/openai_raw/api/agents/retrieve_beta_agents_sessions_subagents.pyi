"""Retrieve a subagent"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.subagent import Subagent
from ...operation import Operation

OPERATION: Operation

class RetrieveBetaAgentsSessionsSubagentsParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveBetaAgentsSessionsSubagents``."""

def sync(
    session_id: str,
    subagent_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsSessionsSubagentsParams],
) -> Subagent | None:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}``, and give what the answer holds."""

def sync_detailed(
    session_id: str,
    subagent_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsSessionsSubagentsParams],
) -> http.Response[Subagent]:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}``, and give the whole response."""

async def asyncio(
    session_id: str,
    subagent_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsSessionsSubagentsParams],
) -> Subagent | None:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str,
    subagent_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsSessionsSubagentsParams],
) -> http.Response[Subagent]:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}``, and give the whole response."""
