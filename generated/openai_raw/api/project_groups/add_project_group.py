"""Give a group access to a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class AddProjectGroupParams(RequestOptions, total=False):
        """The keyword arguments of ``add-project-group``."""

        group_id: Required[str]
        """Id of the group."""
        role: Required[str]
        """Id of the project role that the members get."""

OPERATION = Operation(
    id="add-project-group",
    method="POST",
    path="/organization/projects/{project_id}/groups",
    security="admin_api_key",
    body={'group_id': 'group_id', 'role': 'role'},
    required=('group_id', 'role'),
    bodies=('application/json',),
    result='ProjectGroup',
)
