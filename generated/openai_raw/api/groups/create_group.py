"""Create a group of users"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CreateGroupParams(RequestOptions, total=False):
        """The keyword arguments of ``create-group``."""

        name: Required[str]
        """Name of the group. From 1 to 255 characters."""

OPERATION = Operation(
    id="create-group",
    method="POST",
    path="/organization/groups",
    security="admin_api_key",
    body={'name': 'name'},
    required=('name',),
    bodies=('application/json',),
    result='GroupResponse',
)
