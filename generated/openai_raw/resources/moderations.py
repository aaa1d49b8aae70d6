"""The resource ``client.moderations``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Moderations(Resource):
    """``client.moderations``."""

    @described
    def create(self, **params: Any) -> Any:
        """Moderate texts and images

        Find out whether texts and images are harmful, and in which way. Free of charge.

        ``POST /moderations``

        Args:
            input: Required. What to check: a text, several texts, or a list of texts and images that are
                checked as one. Default: ``.
            model: The model that was used. Known values: `omni-moderation-latest`,
                `omni-moderation-2024-09-26`, `text-moderation-latest`, `text-moderation-stable`.
                Default: `omni-moderation-latest`.
        """
        return self._client._call("moderations.create_moderation", {}, params)


class AsyncModerations(AsyncResource):
    """``client.moderations`` of an async client."""

    @described_as(Moderations.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("moderations.create_moderation", {}, params)
