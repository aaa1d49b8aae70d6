"""Retrieve a service account"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveProjectServiceAccountParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-project-service-account``."""


OPERATION = Operation(
    id="retrieve-project-service-account",
    method="GET",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    security="admin_api_key",
    result='ProjectServiceAccount',
)
