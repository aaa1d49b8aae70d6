"""The resource ``client.content_provenance_checks``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class ContentProvenanceChecks(Resource):
    """``client.content_provenance_checks``."""

    @described
    def create(self, **params: Any) -> Any:
        """Check the provenance of a content

        ``POST /content_provenance_checks``

        Args:
            file: Required.
        """
        return self._client._call("content_provenance_checks.createcontentprovenancecheck", {}, params)


class AsyncContentProvenanceChecks(AsyncResource):
    """``client.content_provenance_checks`` of an async client."""

    @described_as(ContentProvenanceChecks.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("content_provenance_checks.createcontentprovenancecheck", {}, params)

