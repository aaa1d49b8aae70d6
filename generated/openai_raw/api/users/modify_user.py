"""Change the role of a user in the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.user import User

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

OPERATION = Operation(
    id="modify-user",
    method="POST",
    path="/organization/users/{user_id}",
    security="admin_api_key",
    body={'role': 'role', 'role_id': 'role_id', 'technical_level': 'technical_level', 'developer_persona': 'developer_persona'},
    bodies=('application/json',),
    result='User',
)


def sync_detailed(user_id: str, *, client: http.Client, **params: Unpack[ModifyUserParams]) -> http.Response[User]:
    """Send ``POST /organization/users/{user_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"user_id": user_id}, params)


def sync(user_id: str, *, client: http.Client, **params: Unpack[ModifyUserParams]) -> User | None:
    """Send ``POST /organization/users/{user_id}``, and give what the answer holds."""
    return sync_detailed(user_id, client=client, **params).parsed


async def asyncio_detailed(user_id: str, *, client: http.Client, **params: Unpack[ModifyUserParams]) -> http.Response[User]:
    """Send ``POST /organization/users/{user_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"user_id": user_id}, params)


async def asyncio(user_id: str, *, client: http.Client, **params: Unpack[ModifyUserParams]) -> User | None:
    """Send ``POST /organization/users/{user_id}``, and give what the answer holds."""
    return (await asyncio_detailed(user_id, client=client, **params)).parsed
