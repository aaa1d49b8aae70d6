"""List admin organization workload identity providers order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListAdminOrganizationWorkloadIdentityProvidersOrderInput: TypeAlias = Literal['asc', 'desc']
ListAdminOrganizationWorkloadIdentityProvidersOrder: TypeAlias = ListAdminOrganizationWorkloadIdentityProvidersOrderInput | str
