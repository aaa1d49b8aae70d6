"""Fork a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.fork_live_sessions_request_transport import ForkLiveSessionsRequestTransport, ForkLiveSessionsRequestTransportDict
    from ...models.media_session_fork_config import MediaSessionForkConfig, MediaSessionForkConfigDict
    from ...models.session_fork_response import SessionForkResponse

    class ForkLiveSessionsParams(RequestOptions, total=False):
        """The keyword arguments of ``forkLiveSessions``."""

        transport: Required[ForkLiveSessionsRequestTransport | ForkLiveSessionsRequestTransportDict]
        """How audio is exchanged."""
        session: MediaSessionForkConfig | MediaSessionForkConfigDict | Omit
        """The session and its settings."""

OPERATION = Operation(
    id="forkLiveSessions",
    method="POST",
    path="/live/sessions/{session_id}/fork",
    body={'transport': 'transport', 'session': 'session'},
    required=('transport',),
    bodies=('application/json',),
    result='SessionForkResponse',
)


def sync_detailed(session_id: str, *, client: http.Client, **params: Unpack[ForkLiveSessionsParams]) -> http.Response[SessionForkResponse]:
    """Send ``POST /live/sessions/{session_id}/fork``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"session_id": session_id}, params)


def sync(session_id: str, *, client: http.Client, **params: Unpack[ForkLiveSessionsParams]) -> SessionForkResponse | None:
    """Send ``POST /live/sessions/{session_id}/fork``, and give what the answer holds."""
    return sync_detailed(session_id, client=client, **params).parsed


async def asyncio_detailed(session_id: str, *, client: http.Client, **params: Unpack[ForkLiveSessionsParams]) -> http.Response[SessionForkResponse]:
    """Send ``POST /live/sessions/{session_id}/fork``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"session_id": session_id}, params)


async def asyncio(session_id: str, *, client: http.Client, **params: Unpack[ForkLiveSessionsParams]) -> SessionForkResponse | None:
    """Send ``POST /live/sessions/{session_id}/fork``, and give what the answer holds."""
    return (await asyncio_detailed(session_id, client=client, **params)).parsed
