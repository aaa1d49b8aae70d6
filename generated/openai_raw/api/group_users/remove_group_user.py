"""Remove a user from a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RemoveGroupUserParams(RequestOptions, total=False):
        """The keyword arguments of ``remove-group-user``."""


OPERATION = Operation(
    id="remove-group-user",
    method="DELETE",
    path="/organization/groups/{group_id}/users/{user_id}",
    security="admin_api_key",
    result='GroupUserDeletedResource',
)
