"""List the groups with access to a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_project_groups_order import ListProjectGroupsOrderInput

    class ListProjectGroupsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-project-groups``."""

        limit: int | Omit
        """The most project groups in one page. Default: `20`. From 0 to 100."""
        after: str | Omit
        """A cursor: gives the project groups that follow the one with this id, the `last_id` of the page before."""
        order: ListProjectGroupsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""

OPERATION = Operation(
    id="list-project-groups",
    method="GET",
    path="/organization/projects/{project_id}/groups",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='ProjectGroupListResource',
    page="after",
)
