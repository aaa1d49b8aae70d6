"""Retrieve a user of the organization"""

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

    class RetrieveUserParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-user``."""


OPERATION = Operation(
    id="retrieve-user",
    method="GET",
    path="/organization/users/{user_id}",
    security="admin_api_key",
    result='User',
)


def sync_detailed(user_id: str, *, client: http.Client, **params: Unpack[RetrieveUserParams]) -> http.Response[User]:
    """Send ``GET /organization/users/{user_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"user_id": user_id}, params)


def sync(user_id: str, *, client: http.Client, **params: Unpack[RetrieveUserParams]) -> User | None:
    """Send ``GET /organization/users/{user_id}``, and give what the answer holds."""
    return sync_detailed(user_id, client=client, **params).parsed


async def asyncio_detailed(user_id: str, *, client: http.Client, **params: Unpack[RetrieveUserParams]) -> http.Response[User]:
    """Send ``GET /organization/users/{user_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"user_id": user_id}, params)


async def asyncio(user_id: str, *, client: http.Client, **params: Unpack[RetrieveUserParams]) -> User | None:
    """Send ``GET /organization/users/{user_id}``, and give what the answer holds."""
    return (await asyncio_detailed(user_id, client=client, **params)).parsed
