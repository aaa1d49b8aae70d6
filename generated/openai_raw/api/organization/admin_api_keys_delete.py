"""Delete an admin key"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class AdminApiKeysDeleteParams(RequestOptions, total=False):
        """The keyword arguments of ``admin-api-keys-delete``."""


OPERATION = Operation(
    id="admin-api-keys-delete",
    method="DELETE",
    path="/organization/admin_api_keys/{key_id}",
    security="admin_api_key",
    result='AdminApiKeysDeleteResponse',
)
