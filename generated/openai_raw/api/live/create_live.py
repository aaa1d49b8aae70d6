"""Start a session with live audio"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_live_request_transport import CreateLiveRequestTransport, CreateLiveRequestTransportDict
    from ...models.media_session_config import MediaSessionConfig, MediaSessionConfigDict

    class CreateLiveParams(RequestOptions, total=False):
        """The keyword arguments of ``createLive``."""

        session: Required[MediaSessionConfig | MediaSessionConfigDict]
        """The session and its settings."""
        transport: Required[CreateLiveRequestTransport | CreateLiveRequestTransportDict]
        """How audio is exchanged."""

OPERATION = Operation(
    id="createLive",
    method="POST",
    path="/live/sessions",
    body={'session': 'session', 'transport': 'transport'},
    required=('session', 'transport'),
    bodies=('application/json',),
    result='LiveCreateResponse',
)
