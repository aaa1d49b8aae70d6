"""Change the role of a user in the organization"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.user import User
from ...operation import Operation

OPERATION: Operation

class ModifyUserParams(RequestOptions, total=False):
    """The keyword arguments of ``modify-user``."""

    role: str | Omit | None
    """The new role in the organization, `owner` or `reader`."""
    role_id: str | Omit | None
    """Id of the role."""
    technical_level: str | Omit | None
    """How technical the user is."""
    developer_persona: str | Omit | None
    """What kind of developer the user is."""

def sync(user_id: str, *, client: http.Client, **params: Unpack[ModifyUserParams]) -> User | None:
    """Send ``POST /organization/users/{user_id}``, and give what the answer holds."""

def sync_detailed(user_id: str, *, client: http.Client, **params: Unpack[ModifyUserParams]) -> http.Response[User]:
    """Send ``POST /organization/users/{user_id}``, and give the whole response."""

async def asyncio(user_id: str, *, client: http.Client, **params: Unpack[ModifyUserParams]) -> User | None:
    """Send ``POST /organization/users/{user_id}``, and give what the answer holds."""

async def asyncio_detailed(
    user_id: str, *, client: http.Client, **params: Unpack[ModifyUserParams]
) -> http.Response[User]:
    """Send ``POST /organization/users/{user_id}``, and give the whole response."""
