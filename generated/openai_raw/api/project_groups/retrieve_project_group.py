"""Retrieve a group of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.retrieve_project_group_group_type import RetrieveProjectGroupGroupTypeInput

    class RetrieveProjectGroupParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-project-group``."""

        group_type: RetrieveProjectGroupGroupTypeInput | Omit
        """The kind of group that is looked for. Values: `group`, `tenant_group`. Default: `group`."""

OPERATION = Operation(
    id="retrieve-project-group",
    method="GET",
    path="/organization/projects/{project_id}/groups/{group_id}",
    security="admin_api_key",
    query={'group_type': 'group_type'},
    result='ProjectGroup',
)
