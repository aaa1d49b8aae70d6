"""List the users of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ListUsersParams(RequestOptions, total=False):
        """The keyword arguments of ``list-users``."""

        limit: int | Omit
        """The most users in one page. Default: `20`."""
        after: str | Omit
        """A cursor: gives the users that follow the one with this id, the `last_id` of the page before."""
        emails: Sequence[str] | Omit
        """Only users with these e-mail addresses."""

OPERATION = Operation(
    id="list-users",
    method="GET",
    path="/organization/users",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'emails': 'emails[]'},
    result='UserListResponse',
    page="after",
)
