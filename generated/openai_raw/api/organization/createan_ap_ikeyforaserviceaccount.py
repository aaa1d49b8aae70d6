"""Create an API key for a service account"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CreateanAPIkeyforaserviceaccountParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateanAPIkeyforaserviceaccount``."""

        name: str | Omit
        """Name of the service account API key."""
        scopes: Sequence[str] | Omit
        """What the key may do. Everything its account may do, without it."""
        expires_in_seconds: int | Omit | None
        """How many seconds it is valid."""

OPERATION = Operation(
    id="CreateanAPIkeyforaserviceaccount",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    security="admin_api_key",
    body={'name': 'name', 'scopes': 'scopes', 'expires_in_seconds': 'expires_in_seconds'},
    bodies=('application/json',),
    result='ServiceAccountApiKeyBody',
)
