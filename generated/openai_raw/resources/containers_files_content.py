"""The resource ``client.containers.files.content``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class ContainersFilesContent(Resource):
    """``client.containers.files.content``."""

    @described
    def retrieve(self, file_id: str, *, container_id: str, **params: Any) -> Any:
        """Download a file of a container

        Downloads a file from the container. Only possible until the container expires.

        ``GET /containers/{container_id}/files/{file_id}/content``

        Args:
            container_id: Required. Id of the container.
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call(
            "containers.retrieve_container_file_content", {"container_id": container_id, "file_id": file_id}, params
        )


class AsyncContainersFilesContent(AsyncResource):
    """``client.containers.files.content`` of an async client."""

    @described_as(ContainersFilesContent.retrieve)
    async def retrieve(self, file_id: str, *, container_id: str, **params: Any) -> Any:
        return await self._client._call(
            "containers.retrieve_container_file_content", {"container_id": container_id, "file_id": file_id}, params
        )
