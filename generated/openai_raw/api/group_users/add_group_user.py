"""Add a user to a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class AddGroupUserParams(RequestOptions, total=False):
        """The keyword arguments of ``add-group-user``."""

        user_id: Required[str]
        """Id of the user."""

OPERATION = Operation(
    id="add-group-user",
    method="POST",
    path="/organization/groups/{group_id}/users",
    security="admin_api_key",
    body={'user_id': 'user_id'},
    required=('user_id',),
    bodies=('application/json',),
    result='GroupUserAssignment',
)
