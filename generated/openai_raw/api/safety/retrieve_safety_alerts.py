"""Retrieve a safety alert"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveSafetyAlertsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveSafetyAlerts``."""


OPERATION = Operation(
    id="retrieveSafetyAlerts",
    method="GET",
    path="/safety/alerts/{id}",
    result='SafetyAlert',
)
