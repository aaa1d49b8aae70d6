"""List admin organization workload identity providers federation rules order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrderInput: TypeAlias = Literal['asc', 'desc']
ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrder: TypeAlias = ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrderInput | str
