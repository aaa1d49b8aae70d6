"""Retrieve a turn of a session"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.turn import Turn
from ...operation import Operation

OPERATION: Operation

class RetrieveBetaAgentsSessionsTurnsParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveBetaAgentsSessionsTurns``."""

def sync(
    session_id: str, turn_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsTurnsParams]
) -> Turn | None:
    """Send ``GET /agents/sessions/{session_id}/turns/{turn_id}``, and give what the answer holds."""

def sync_detailed(
    session_id: str, turn_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsTurnsParams]
) -> http.Response[Turn]:
    """Send ``GET /agents/sessions/{session_id}/turns/{turn_id}``, and give the whole response."""

async def asyncio(
    session_id: str, turn_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsTurnsParams]
) -> Turn | None:
    """Send ``GET /agents/sessions/{session_id}/turns/{turn_id}``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, turn_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsTurnsParams]
) -> http.Response[Turn]:
    """Send ``GET /agents/sessions/{session_id}/turns/{turn_id}``, and give the whole response."""
