"""List roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open
    from ...models.list_roles_order import ListRolesOrderInput

    class ListRolesParams(RequestOptions, total=False):
        """The keyword arguments of ``list-roles``."""

        limit: int
        after: str
        order: ListRolesOrderInput

OPERATION = Operation(
    id="list-roles",
    method="GET",
    path="/organization/roles",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='PublicRoleListResource',
    page="after",
)
