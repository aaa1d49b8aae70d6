"""Delete a response"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.delete_response_response import DeleteResponseResponse

    class DeleteResponseParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteResponse``."""


OPERATION = Operation(
    id="deleteResponse",
    method="DELETE",
    path="/responses/{response_id}",
    result='DeleteResponseResponse',
)


def sync_detailed(response_id: str, *, client: http.Client, **params: Unpack[DeleteResponseParams]) -> http.Response[DeleteResponseResponse]:
    """Send ``DELETE /responses/{response_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"response_id": response_id}, params)


def sync(response_id: str, *, client: http.Client, **params: Unpack[DeleteResponseParams]) -> DeleteResponseResponse | None:
    """Send ``DELETE /responses/{response_id}``, and give what the answer holds."""
    return sync_detailed(response_id, client=client, **params).parsed


async def asyncio_detailed(response_id: str, *, client: http.Client, **params: Unpack[DeleteResponseParams]) -> http.Response[DeleteResponseResponse]:
    """Send ``DELETE /responses/{response_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"response_id": response_id}, params)


async def asyncio(response_id: str, *, client: http.Client, **params: Unpack[DeleteResponseParams]) -> DeleteResponseResponse | None:
    """Send ``DELETE /responses/{response_id}``, and give what the answer holds."""
    return (await asyncio_detailed(response_id, client=client, **params)).parsed
