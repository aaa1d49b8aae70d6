"""Fork a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.fork_live_sessions_request_transport import ForkLiveSessionsRequestTransport, ForkLiveSessionsRequestTransportDict
    from ...models.media_session_fork_config import MediaSessionForkConfig, MediaSessionForkConfigDict

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
