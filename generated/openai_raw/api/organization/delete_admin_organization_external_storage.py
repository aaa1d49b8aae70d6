"""Remove a registered storage"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteAdminOrganizationExternalStorageParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteAdminOrganizationExternalStorage``."""


OPERATION = Operation(
    id="deleteAdminOrganizationExternalStorage",
    method="DELETE",
    path="/organization/external_storage/{external_storage_id}",
    security="admin_api_key",
    result='ExternalStorageDeleted',
)
