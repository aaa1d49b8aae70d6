"""Retrieve a workload identity provider"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveAdminOrganizationWorkloadIdentityProvidersParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveAdminOrganizationWorkloadIdentityProviders``."""


OPERATION = Operation(
    id="retrieveAdminOrganizationWorkloadIdentityProviders",
    method="GET",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
    security="admin_api_key",
    result='WorkloadIdentityProvider',
)
