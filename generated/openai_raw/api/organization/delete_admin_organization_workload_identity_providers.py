"""Stop trusting a workload identity provider"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteAdminOrganizationWorkloadIdentityProvidersParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteAdminOrganizationWorkloadIdentityProviders``."""


OPERATION = Operation(
    id="deleteAdminOrganizationWorkloadIdentityProviders",
    method="DELETE",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
    security="admin_api_key",
    result='WorkloadIdentityProviderDeleted',
)
