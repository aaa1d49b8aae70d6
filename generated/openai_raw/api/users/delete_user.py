"""Remove a user from the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteUserParams(RequestOptions, total=False):
        """The keyword arguments of ``delete-user``."""


OPERATION = Operation(
    id="delete-user",
    method="DELETE",
    path="/organization/users/{user_id}",
    security="admin_api_key",
    result='UserDeleteResponse',
)
