"""Retrieve a role of the organization"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.role import Role
from ...operation import Operation

OPERATION: Operation

class RetrieveRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-role``."""

def sync(role_id: str, *, client: http.Client, **params: Unpack[RetrieveRoleParams]) -> Role | None:
    """Send ``GET /organization/roles/{role_id}``, and give what the answer holds."""

def sync_detailed(role_id: str, *, client: http.Client, **params: Unpack[RetrieveRoleParams]) -> http.Response[Role]:
    """Send ``GET /organization/roles/{role_id}``, and give the whole response."""

async def asyncio(role_id: str, *, client: http.Client, **params: Unpack[RetrieveRoleParams]) -> Role | None:
    """Send ``GET /organization/roles/{role_id}``, and give what the answer holds."""

async def asyncio_detailed(
    role_id: str, *, client: http.Client, **params: Unpack[RetrieveRoleParams]
) -> http.Response[Role]:
    """Send ``GET /organization/roles/{role_id}``, and give the whole response."""
