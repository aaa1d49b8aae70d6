"""Retrieve a user of the organization"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.user import User
from ...operation import Operation

OPERATION: Operation

class RetrieveUserParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-user``."""

def sync(user_id: str, *, client: http.Client, **params: Unpack[RetrieveUserParams]) -> User | None:
    """Send ``GET /organization/users/{user_id}``, and give what the answer holds."""

def sync_detailed(user_id: str, *, client: http.Client, **params: Unpack[RetrieveUserParams]) -> http.Response[User]:
    """Send ``GET /organization/users/{user_id}``, and give the whole response."""

async def asyncio(user_id: str, *, client: http.Client, **params: Unpack[RetrieveUserParams]) -> User | None:
    """Send ``GET /organization/users/{user_id}``, and give what the answer holds."""

async def asyncio_detailed(
    user_id: str, *, client: http.Client, **params: Unpack[RetrieveUserParams]
) -> http.Response[User]:
    """Send ``GET /organization/users/{user_id}``, and give the whole response."""
