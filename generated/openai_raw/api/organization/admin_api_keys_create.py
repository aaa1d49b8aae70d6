"""Create an admin key"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class AdminApiKeysCreateParams(RequestOptions, total=False):
        """The keyword arguments of ``admin-api-keys-create``."""

        name: Required[str]
        """Name of the admin API keys create."""
        expires_in_seconds: int | Omit
        """How many seconds it is valid. From 1 to 31536000."""

OPERATION = Operation(
    id="admin-api-keys-create",
    method="POST",
    path="/organization/admin_api_keys",
    security="admin_api_key",
    body={'name': 'name', 'expires_in_seconds': 'expires_in_seconds'},
    required=('name',),
    bodies=('application/json',),
    result='AdminApiKeyCreateResponse',
)
