"""Transfer a phone call"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ReferRealtimeCallParams(RequestOptions, total=False):
        """The keyword arguments of ``refer-realtime-call``."""

        target_uri: Required[str]
        """Where to transfer the call to, such as `tel:+14155550123` or a `sip:` address."""

OPERATION = Operation(
    id="refer-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/refer",
    body={'target_uri': 'target_uri'},
    required=('target_uri',),
    bodies=('application/json',),
    answer="none",
)
