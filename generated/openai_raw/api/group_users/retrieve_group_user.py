"""Retrieve a member of a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveGroupUserParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-group-user``."""


OPERATION = Operation(
    id="retrieve-group-user",
    method="GET",
    path="/organization/groups/{group_id}/users/{user_id}",
    security="admin_api_key",
    result='GroupMemberUser',
)
