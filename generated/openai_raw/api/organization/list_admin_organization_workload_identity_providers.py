"""List admin organization workload identity providers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_admin_organization_workload_identity_providers_order import ListAdminOrganizationWorkloadIdentityProvidersOrderInput

    class ListAdminOrganizationWorkloadIdentityProvidersParams(RequestOptions, total=False):
        """The keyword arguments of ``listAdminOrganizationWorkloadIdentityProviders``."""

        after: str | Omit
        limit: int | Omit
        order: ListAdminOrganizationWorkloadIdentityProvidersOrderInput | Omit

OPERATION = Operation(
    id="listAdminOrganizationWorkloadIdentityProviders",
    method="GET",
    path="/organization/workload_identity_providers",
    security="admin_api_key",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    result='ListAdminOrganizationWorkloadIdentityProvidersResponse',
    page="after",
)
