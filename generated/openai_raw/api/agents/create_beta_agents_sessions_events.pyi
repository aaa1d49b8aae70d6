"""Send input to a session"""

from collections.abc import Iterable
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...operation import Operation
from ...unions import AgentSessionInputInput

OPERATION: Operation

class CreateBetaAgentsSessionsEventsParams(RequestOptions, total=False):
    """The keyword arguments of ``createBetaAgentsSessionsEvents``."""

    events: Required[Iterable[AgentSessionInputInput]]
    """Input events, in order."""
    idempotency_key: str | Omit
    """Unique key of your choice. Repeating a request with the same key returns the first result instead of running
    it again."""

def sync(session_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsEventsParams]) -> None:
    """Send ``POST /agents/sessions/{session_id}/events``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsEventsParams]
) -> http.Response[None]:
    """Send ``POST /agents/sessions/{session_id}/events``, and give the whole response."""

async def asyncio(
    session_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsEventsParams]
) -> None:
    """Send ``POST /agents/sessions/{session_id}/events``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsEventsParams]
) -> http.Response[None]:
    """Send ``POST /agents/sessions/{session_id}/events``, and give the whole response."""
