"""Delete a spend alert of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteProjectSpendAlertParams(RequestOptions, total=False):
        """The keyword arguments of ``delete-project-spend-alert``."""


OPERATION = Operation(
    id="delete-project-spend-alert",
    method="DELETE",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    security="admin_api_key",
    result='ProjectSpendAlertDeletedResource',
)
