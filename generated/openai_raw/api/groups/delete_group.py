"""Delete a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteGroupParams(RequestOptions, total=False):
        """The keyword arguments of ``delete-group``."""


OPERATION = Operation(
    id="delete-group",
    method="DELETE",
    path="/organization/groups/{group_id}",
    security="admin_api_key",
    result='GroupDeletedResource',
)
