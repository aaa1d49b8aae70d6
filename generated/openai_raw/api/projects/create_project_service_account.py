"""Create a service account in a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CreateProjectServiceAccountParams(RequestOptions, total=False):
        """The keyword arguments of ``create-project-service-account``."""

        name: Required[str]
        """Name of the project service account create."""
        create_service_account_only: bool | Omit | None
        """Whether to create the account without an API key. Default `false`."""
        expires_in_seconds: int | Omit | None
        """How many seconds it is valid."""

OPERATION = Operation(
    id="create-project-service-account",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts",
    security="admin_api_key",
    body={'name': 'name', 'create_service_account_only': 'create_service_account_only', 'expires_in_seconds': 'expires_in_seconds'},
    required=('name',),
    bodies=('application/json',),
    result='ProjectServiceAccountCreateResponse',
)
