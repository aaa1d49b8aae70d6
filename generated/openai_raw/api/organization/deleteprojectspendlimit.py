"""Remove the spend limit of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteprojectspendlimitParams(RequestOptions, total=False):
        """The keyword arguments of ``Deleteprojectspendlimit``."""


OPERATION = Operation(
    id="Deleteprojectspendlimit",
    method="DELETE",
    path="/organization/projects/{project_id}/spend_limit",
    security="admin_api_key",
    result='ProjectSpendLimitDeletedResource',
)
