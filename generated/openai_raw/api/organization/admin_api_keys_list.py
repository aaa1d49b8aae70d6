"""List the admin keys of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.admin_api_keys_list_order import AdminApiKeysListOrderInput

    class AdminApiKeysListParams(RequestOptions, total=False):
        """The keyword arguments of ``admin-api-keys-list``."""

        after: str | Omit | None
        """A cursor: gives the admin API keys that follow the one with this id, the `last_id` of the page before."""
        order: AdminApiKeysListOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""
        limit: int | Omit
        """The most admin API keys in one page. Default: `20`."""

OPERATION = Operation(
    id="admin-api-keys-list",
    method="GET",
    path="/organization/admin_api_keys",
    security="admin_api_key",
    query={'after': 'after', 'order': 'order', 'limit': 'limit'},
    result='ApiKeyList',
    page="after",
)
