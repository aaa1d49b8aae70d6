"""Start a call over WebRTC"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA, RealtimeSessionCreateRequestGADict

    class CreateRealtimeCallParams(RequestOptions, total=False):
        """The keyword arguments of ``create-realtime-call``."""

        sdp: Required[str]
        """The SDP offer of your peer connection."""
        session: RealtimeSessionCreateRequestGA | RealtimeSessionCreateRequestGADict | Omit
        """The settings of the session."""

OPERATION = Operation(
    id="create-realtime-call",
    method="POST",
    path="/realtime/calls",
    body={'sdp': 'sdp', 'session': 'session'},
    required=('sdp',),
    bodies=('multipart/form-data', 'application/sdp'),
    part_types={'sdp': 'application/sdp', 'session': 'application/json'},
    answer="text",
)
