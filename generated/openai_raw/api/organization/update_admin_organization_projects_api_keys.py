"""Change the scopes of a project's API key"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class UpdateAdminOrganizationProjectsApiKeysParams(RequestOptions, total=False):
        """The keyword arguments of ``updateAdminOrganizationProjectsApiKeys``."""

        expires_in_seconds: int | Omit
        """How many seconds it is valid."""
        scopes: Sequence[str] | Omit
        """What the key may do from now on."""

OPERATION = Operation(
    id="updateAdminOrganizationProjectsApiKeys",
    method="POST",
    path="/organization/projects/{project_id}/api_keys/{api_key_id}",
    security="admin_api_key",
    body={'expires_in_seconds': 'expires_in_seconds', 'scopes': 'scopes'},
    bodies=('application/json',),
    result='ProjectApiKey',
)
