"""Get a container"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.container_resource import ContainerResource

    class RetrieveContainerParams(RequestOptions, total=False):
        """The keyword arguments of ``RetrieveContainer``."""


OPERATION = Operation(
    id="RetrieveContainer",
    method="GET",
    path="/containers/{container_id}",
    result='ContainerResource',
)


def sync_detailed(container_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerParams]) -> http.Response[ContainerResource]:
    """Send ``GET /containers/{container_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"container_id": container_id}, params)


def sync(container_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerParams]) -> ContainerResource | None:
    """Send ``GET /containers/{container_id}``, and give what the answer holds."""
    return sync_detailed(container_id, client=client, **params).parsed


async def asyncio_detailed(container_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerParams]) -> http.Response[ContainerResource]:
    """Send ``GET /containers/{container_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"container_id": container_id}, params)


async def asyncio(container_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerParams]) -> ContainerResource | None:
    """Send ``GET /containers/{container_id}``, and give what the answer holds."""
    return (await asyncio_detailed(container_id, client=client, **params)).parsed
