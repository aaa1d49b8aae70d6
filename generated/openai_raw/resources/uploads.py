"""The resource ``client.uploads``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .uploads_parts import AsyncUploadsParts, UploadsParts


class Uploads(Resource):
    """``client.uploads``."""

    @cached_property
    def parts(self) -> UploadsParts:
        """``client.uploads.parts``."""
        from .uploads_parts import UploadsParts

        return UploadsParts(self._client)

    @described
    def create(self, **params: Any) -> Any:
        """Begin an upload in parts

        Starts a multipart upload for a file of up to 8 GB. Add parts, then complete the upload, within one
        hour.

        ``POST /uploads``

        Args:
            filename: Required. Name of the file.
            purpose: Required. Intended use of the file. Values: `assistants`, `batch`, `fine-tune`, `vision`,
                `user_data`, `evals`.
            bytes: Required. Size of the upload in bytes.
            mime_type: Required. Media type of the file. The purpose determines which ones are allowed.
            expires_after: Expiration policy of the file.
        """
        return self._client._call("uploads.create_upload", {}, params)

    @described
    def cancel(self, upload_id: str, **params: Any) -> Any:
        """Cancel an upload

        Cancels an upload. No more parts can be added.

        ``POST /uploads/{upload_id}/cancel``

        Args:
            upload_id: Required. Id of the upload.
        """
        return self._client._call("uploads.cancel_upload", {"upload_id": upload_id}, params)

    @described
    def complete(self, upload_id: str, **params: Any) -> Any:
        """Finish an upload

        Combines the parts into a file, in the given order. The total size must match the announced one.

        ``POST /uploads/{upload_id}/complete``

        Args:
            upload_id: Required. Id of the upload.
            part_ids: Required. Ids of the parts.
            md5: MD5 checksum of the whole file, to verify its integrity.
        """
        return self._client._call("uploads.complete_upload", {"upload_id": upload_id}, params)


class AsyncUploads(AsyncResource):
    """``client.uploads`` of an async client."""

    @cached_property
    def parts(self) -> AsyncUploadsParts:
        """``client.uploads.parts``."""
        from .uploads_parts import AsyncUploadsParts

        return AsyncUploadsParts(self._client)

    @described_as(Uploads.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("uploads.create_upload", {}, params)

    @described_as(Uploads.cancel)
    async def cancel(self, upload_id: str, **params: Any) -> Any:
        return await self._client._call("uploads.cancel_upload", {"upload_id": upload_id}, params)

    @described_as(Uploads.complete)
    async def complete(self, upload_id: str, **params: Any) -> Any:
        return await self._client._call("uploads.complete_upload", {"upload_id": upload_id}, params)
