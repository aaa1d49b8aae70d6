"""List the users of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ListProjectUsersParams(RequestOptions, total=False):
        """The keyword arguments of ``list-project-users``."""

        limit: int | Omit
        """The most project users in one page. Default: `20`."""
        after: str | Omit
        """A cursor: gives the project users that follow the one with this id, the `last_id` of the page before."""

OPERATION = Operation(
    id="list-project-users",
    method="GET",
    path="/organization/projects/{project_id}/users",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after'},
    result='ProjectUserListResponse',
    page="after",
)
