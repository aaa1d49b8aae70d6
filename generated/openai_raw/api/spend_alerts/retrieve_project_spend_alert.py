"""Retrieve a spend alert of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveProjectSpendAlertParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-project-spend-alert``."""


OPERATION = Operation(
    id="retrieve-project-spend-alert",
    method="GET",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    security="admin_api_key",
    result='ProjectSpendAlert',
)
