"""List the projects of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ListProjectsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-projects``."""

        limit: int | Omit
        """The most projects in one page. Default: `20`."""
        after: str | Omit
        """A cursor: gives the projects that follow the one with this id, the `last_id` of the page before."""
        include_archived: bool | Omit
        """Whether archived projects are listed too. Default `false`."""

OPERATION = Operation(
    id="list-projects",
    method="GET",
    path="/organization/projects",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'include_archived': 'include_archived'},
    result='ProjectListResponse',
    page="after",
)
