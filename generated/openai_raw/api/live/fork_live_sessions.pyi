"""Fork a session"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.fork_live_sessions_request import ForkLiveSessionsRequestTransportDict, MediaSessionForkConfigDict
from ...models.fork_live_sessions_request import ForkLiveSessionsRequestTransport, MediaSessionForkConfig
from ...models.session_fork_response import SessionForkResponse
from ...operation import Operation

OPERATION: Operation

class ForkLiveSessionsParams(RequestOptions, total=False):
    """The keyword arguments of ``forkLiveSessions``."""

    transport: Required[ForkLiveSessionsRequestTransport | ForkLiveSessionsRequestTransportDict]
    """Transport that carries the audio."""
    session: MediaSessionForkConfig | MediaSessionForkConfigDict | Omit
    """The session and its configuration."""

def sync(
    session_id: str, *, client: http.Client, **params: Unpack[ForkLiveSessionsParams]
) -> SessionForkResponse | None:
    """Send ``POST /live/sessions/{session_id}/fork``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[ForkLiveSessionsParams]
) -> http.Response[SessionForkResponse]:
    """Send ``POST /live/sessions/{session_id}/fork``, and give the whole response."""

async def asyncio(
    session_id: str, *, client: http.Client, **params: Unpack[ForkLiveSessionsParams]
) -> SessionForkResponse | None:
    """Send ``POST /live/sessions/{session_id}/fork``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[ForkLiveSessionsParams]
) -> http.Response[SessionForkResponse]:
    """Send ``POST /live/sessions/{session_id}/fork``, and give the whole response."""
