"""Rename a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class UpdateGroupParams(RequestOptions, total=False):
        """The keyword arguments of ``update-group``."""

        name: Required[str]
        """Name of the group. From 1 to 255 characters."""

OPERATION = Operation(
    id="update-group",
    method="POST",
    path="/organization/groups/{group_id}",
    security="admin_api_key",
    body={'name': 'name'},
    required=('name',),
    bodies=('application/json',),
    result='GroupResourceWithSuccess',
)
