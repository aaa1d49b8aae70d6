"""Take access to a project from a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RemoveProjectGroupParams(RequestOptions, total=False):
        """The keyword arguments of ``remove-project-group``."""


OPERATION = Operation(
    id="remove-project-group",
    method="DELETE",
    path="/organization/projects/{project_id}/groups/{group_id}",
    security="admin_api_key",
    result='ProjectGroupDeletedResource',
)
