"""End a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class HangupLiveSessionsParams(RequestOptions, total=False):
        """The keyword arguments of ``hangupLiveSessions``."""


OPERATION = Operation(
    id="hangupLiveSessions",
    method="POST",
    path="/live/sessions/{session_id}/hangup",
    answer="none",
)
