"""Create a custom role of the organization"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.role import Role
from ...operation import Operation

OPERATION: Operation

class CreateRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``create-role``."""

    role_name: Required[str]
    """A name that no other role has."""
    permissions: Required[Sequence[str]]
    """Permissions granted by the role."""
    description: str | Omit | None
    """Human-readable description of the role."""

def sync(*, client: http.Client, **params: Unpack[CreateRoleParams]) -> Role | None:
    """Send ``POST /organization/roles``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateRoleParams]) -> http.Response[Role]:
    """Send ``POST /organization/roles``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateRoleParams]) -> Role | None:
    """Send ``POST /organization/roles``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateRoleParams]) -> http.Response[Role]:
    """Send ``POST /organization/roles``, and give the whole response."""
