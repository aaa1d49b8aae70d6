"""Withdraw an invitation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteInviteParams(RequestOptions, total=False):
        """The keyword arguments of ``delete-invite``."""


OPERATION = Operation(
    id="delete-invite",
    method="DELETE",
    path="/organization/invites/{invite_id}",
    security="admin_api_key",
    result='InviteDeleteResponse',
)
