"""Retrieve a group of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveGroupParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-group``."""


OPERATION = Operation(
    id="retrieve-group",
    method="GET",
    path="/organization/groups/{group_id}",
    security="admin_api_key",
    result='GroupResponse',
)
