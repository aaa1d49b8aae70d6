"""Retrieve a safety case"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveSafetyCasesParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveSafetyCases``."""


OPERATION = Operation(
    id="retrieveSafetyCases",
    method="GET",
    path="/safety/cases/{id}",
    result='SafetyCase',
)
