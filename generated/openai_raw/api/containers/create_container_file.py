"""Put a file into a container"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.container_file_resource import ContainerFileResource

    class CreateContainerFileParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateContainerFile``."""

        file_id: str | Omit
        """Id of an uploaded file."""
        file: FileInput | Omit
        """The file to upload; give this or `file_id`."""

OPERATION = Operation(
    id="CreateContainerFile",
    method="POST",
    path="/containers/{container_id}/files",
    body={'file_id': 'file_id', 'file': 'file'},
    bodies=('multipart/form-data', 'application/json'),
    files=('file',),
    result='ContainerFileResource',
)


def sync_detailed(container_id: str, *, client: http.Client, **params: Unpack[CreateContainerFileParams]) -> http.Response[ContainerFileResource]:
    """Send ``POST /containers/{container_id}/files``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"container_id": container_id}, params)


def sync(container_id: str, *, client: http.Client, **params: Unpack[CreateContainerFileParams]) -> ContainerFileResource | None:
    """Send ``POST /containers/{container_id}/files``, and give what the answer holds."""
    return sync_detailed(container_id, client=client, **params).parsed


async def asyncio_detailed(container_id: str, *, client: http.Client, **params: Unpack[CreateContainerFileParams]) -> http.Response[ContainerFileResource]:
    """Send ``POST /containers/{container_id}/files``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"container_id": container_id}, params)


async def asyncio(container_id: str, *, client: http.Client, **params: Unpack[CreateContainerFileParams]) -> ContainerFileResource | None:
    """Send ``POST /containers/{container_id}/files``, and give what the answer holds."""
    return (await asyncio_detailed(container_id, client=client, **params)).parsed
