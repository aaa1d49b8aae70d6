"""List the invitations to the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ListInvitesParams(RequestOptions, total=False):
        """The keyword arguments of ``list-invites``."""

        limit: int | Omit
        """The most invites in one page. Default: `20`."""
        after: str | Omit
        """A cursor: gives the invites that follow the one with this id, the `last_id` of the page before."""

OPERATION = Operation(
    id="list-invites",
    method="GET",
    path="/organization/invites",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after'},
    result='InviteListResponse',
    page="after",
)
