"""Cancel a response"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.response import Response

    class CancelResponseParams(RequestOptions, total=False):
        """The keyword arguments of ``cancelResponse``."""


OPERATION = Operation(
    id="cancelResponse",
    method="POST",
    path="/responses/{response_id}/cancel",
    result='Response',
)


def sync_detailed(response_id: str, *, client: http.Client, **params: Unpack[CancelResponseParams]) -> http.Response[Response]:
    """Send ``POST /responses/{response_id}/cancel``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"response_id": response_id}, params)


def sync(response_id: str, *, client: http.Client, **params: Unpack[CancelResponseParams]) -> Response | None:
    """Send ``POST /responses/{response_id}/cancel``, and give what the answer holds."""
    return sync_detailed(response_id, client=client, **params).parsed


async def asyncio_detailed(response_id: str, *, client: http.Client, **params: Unpack[CancelResponseParams]) -> http.Response[Response]:
    """Send ``POST /responses/{response_id}/cancel``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"response_id": response_id}, params)


async def asyncio(response_id: str, *, client: http.Client, **params: Unpack[CancelResponseParams]) -> Response | None:
    """Send ``POST /responses/{response_id}/cancel``, and give what the answer holds."""
    return (await asyncio_detailed(response_id, client=client, **params)).parsed
