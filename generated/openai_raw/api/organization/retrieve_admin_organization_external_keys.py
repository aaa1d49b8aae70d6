"""Retrieve a registered encryption key"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveAdminOrganizationExternalKeysParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveAdminOrganizationExternalKeys``."""


OPERATION = Operation(
    id="retrieveAdminOrganizationExternalKeys",
    method="GET",
    path="/organization/external_keys/{external_key_id}",
    security="admin_api_key",
    result='ExternalKey',
)
