"""The resource ``client.uploads.parts``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class UploadsParts(Resource):
    """``client.uploads.parts``."""

    @described
    def create(self, upload_id: str, **params: Any) -> Any:
        """Upload a part

        Adds a part of up to 64 MB. Parts can be sent in parallel.

        ``POST /uploads/{upload_id}/parts``

        Args:
            upload_id: Required. Id of the upload.
            data: Required. The content of the part.
        """
        return self._client._call("uploads.add_upload_part", {"upload_id": upload_id}, params)


class AsyncUploadsParts(AsyncResource):
    """``client.uploads.parts`` of an async client."""

    @described_as(UploadsParts.create)
    async def create(self, upload_id: str, **params: Any) -> Any:
        return await self._client._call("uploads.add_upload_part", {"upload_id": upload_id}, params)
