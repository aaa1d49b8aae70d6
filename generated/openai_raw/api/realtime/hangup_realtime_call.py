"""Hang up a call"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class HangupRealtimeCallParams(RequestOptions, total=False):
        """The keyword arguments of ``hangup-realtime-call``."""


OPERATION = Operation(
    id="hangup-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/hangup",
    answer="none",
)
