"""Delete a service account"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteProjectServiceAccountParams(RequestOptions, total=False):
        """The keyword arguments of ``delete-project-service-account``."""


OPERATION = Operation(
    id="delete-project-service-account",
    method="DELETE",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    security="admin_api_key",
    result='ProjectServiceAccountDeleteResponse',
)
