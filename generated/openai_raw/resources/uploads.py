"""The resource ``client.uploads``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

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
        """Create upload.

        ``POST /uploads``

        Parameters: filename (required), purpose (required), bytes (required), mime_type (required),
        expires_after
        """
        return self._client._call("uploads.create_upload", {}, params)

    @described
    def cancel(self, upload_id: str, **params: Any) -> Any:
        """Cancel upload.

        ``POST /uploads/{upload_id}/cancel``

        Parameters: upload_id (required)
        """
        return self._client._call("uploads.cancel_upload", {"upload_id": upload_id}, params)

    @described
    def complete(self, upload_id: str, **params: Any) -> Any:
        """Complete upload.

        ``POST /uploads/{upload_id}/complete``

        Parameters: upload_id (required), part_ids (required), md5
        """
        return self._client._call("uploads.complete_upload", {"upload_id": upload_id}, params)


class AsyncUploads(AsyncResource):
    """``client.uploads`` of an async client."""

    @cached_property
    def parts(self) -> AsyncUploadsParts:
        """``client.uploads.parts``."""
        from .uploads_parts import AsyncUploadsParts

        return AsyncUploadsParts(self._client)

    @described
    async def create(self, **params: Any) -> Any:
        """Create upload.

        ``POST /uploads``

        Parameters: filename (required), purpose (required), bytes (required), mime_type (required),
        expires_after
        """
        return await self._client._call("uploads.create_upload", {}, params)

    @described
    async def cancel(self, upload_id: str, **params: Any) -> Any:
        """Cancel upload.

        ``POST /uploads/{upload_id}/cancel``

        Parameters: upload_id (required)
        """
        return await self._client._call("uploads.cancel_upload", {"upload_id": upload_id}, params)

    @described
    async def complete(self, upload_id: str, **params: Any) -> Any:
        """Complete upload.

        ``POST /uploads/{upload_id}/complete``

        Parameters: upload_id (required), part_ids (required), md5
        """
        return await self._client._call("uploads.complete_upload", {"upload_id": upload_id}, params)

