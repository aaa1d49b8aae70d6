"""Retrieve a federation rule"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveAdminOrganizationWorkloadIdentityProvidersFederationRulesParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveAdminOrganizationWorkloadIdentityProvidersFederationRules``."""


OPERATION = Operation(
    id="retrieveAdminOrganizationWorkloadIdentityProvidersFederationRules",
    method="GET",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    security="admin_api_key",
    result='FederationRule',
)
