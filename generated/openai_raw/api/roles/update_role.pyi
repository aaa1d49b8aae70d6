"""Change a custom role of the organization"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.role import Role
from ...operation import Operation

OPERATION: Operation

class UpdateRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``update-role``."""

    permissions: Sequence[str] | Omit | None
    """Permissions granted by the role."""
    description: str | Omit | None
    """Human-readable description of the role."""
    role_name: str | Omit | None
    """The new name. None leaves it as it is."""

def sync(role_id: str, *, client: http.Client, **params: Unpack[UpdateRoleParams]) -> Role | None:
    """Send ``POST /organization/roles/{role_id}``, and give what the answer holds."""

def sync_detailed(role_id: str, *, client: http.Client, **params: Unpack[UpdateRoleParams]) -> http.Response[Role]:
    """Send ``POST /organization/roles/{role_id}``, and give the whole response."""

async def asyncio(role_id: str, *, client: http.Client, **params: Unpack[UpdateRoleParams]) -> Role | None:
    """Send ``POST /organization/roles/{role_id}``, and give what the answer holds."""

async def asyncio_detailed(
    role_id: str, *, client: http.Client, **params: Unpack[UpdateRoleParams]
) -> http.Response[Role]:
    """Send ``POST /organization/roles/{role_id}``, and give the whole response."""
