"""Accept an incoming call"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.accept_live_sessions_request_session import AcceptLiveSessionsRequestSession, AcceptLiveSessionsRequestSessionDict

    class AcceptLiveSessionsParams(RequestOptions, total=False):
        """The keyword arguments of ``acceptLiveSessions``."""

        session: Required[AcceptLiveSessionsRequestSession | AcceptLiveSessionsRequestSessionDict]
        """The session and its settings."""

OPERATION = Operation(
    id="acceptLiveSessions",
    method="POST",
    path="/live/sessions/{session_id}/accept",
    body={'session': 'session'},
    required=('session',),
    bodies=('application/json',),
    answer="none",
)


def sync_detailed(session_id: str, *, client: http.Client, **params: Unpack[AcceptLiveSessionsParams]) -> http.Response[None]:
    """Send ``POST /live/sessions/{session_id}/accept``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"session_id": session_id}, params)


def sync(session_id: str, *, client: http.Client, **params: Unpack[AcceptLiveSessionsParams]) -> None:
    """Send ``POST /live/sessions/{session_id}/accept``, and give what the answer holds."""
    return sync_detailed(session_id, client=client, **params).parsed


async def asyncio_detailed(session_id: str, *, client: http.Client, **params: Unpack[AcceptLiveSessionsParams]) -> http.Response[None]:
    """Send ``POST /live/sessions/{session_id}/accept``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"session_id": session_id}, params)


async def asyncio(session_id: str, *, client: http.Client, **params: Unpack[AcceptLiveSessionsParams]) -> None:
    """Send ``POST /live/sessions/{session_id}/accept``, and give what the answer holds."""
    return (await asyncio_detailed(session_id, client=client, **params)).parsed
