"""The resource ``client.content_provenance_checks``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class ContentProvenanceChecks(Resource):
    """``client.content_provenance_checks``."""

    @described
    def create(self, **params: Any) -> Any:
        """Check whether a file was made by AI

        Looks for C2PA metadata and SynthID watermarks. A file without either may still have been made by AI.

        ``POST /content_provenance_checks``

        Args:
            file: Required. The file to check.
        """
        return self._client._call("content_provenance_checks.createcontentprovenancecheck", {}, params)


class AsyncContentProvenanceChecks(AsyncResource):
    """``client.content_provenance_checks`` of an async client."""

    @described_as(ContentProvenanceChecks.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("content_provenance_checks.createcontentprovenancecheck", {}, params)
