"""Accept an incoming call"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

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
