"""Remove a user from the organization"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.user_delete_response import UserDeleteResponse
from ...operation import Operation

OPERATION: Operation

class DeleteUserParams(RequestOptions, total=False):
    """The keyword arguments of ``delete-user``."""

def sync(user_id: str, *, client: http.Client, **params: Unpack[DeleteUserParams]) -> UserDeleteResponse | None:
    """Send ``DELETE /organization/users/{user_id}``, and give what the answer holds."""

def sync_detailed(
    user_id: str, *, client: http.Client, **params: Unpack[DeleteUserParams]
) -> http.Response[UserDeleteResponse]:
    """Send ``DELETE /organization/users/{user_id}``, and give the whole response."""

async def asyncio(
    user_id: str, *, client: http.Client, **params: Unpack[DeleteUserParams]
) -> UserDeleteResponse | None:
    """Send ``DELETE /organization/users/{user_id}``, and give what the answer holds."""

async def asyncio_detailed(
    user_id: str, *, client: http.Client, **params: Unpack[DeleteUserParams]
) -> http.Response[UserDeleteResponse]:
    """Send ``DELETE /organization/users/{user_id}``, and give the whole response."""
