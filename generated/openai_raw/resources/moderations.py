"""The resource ``client.moderations``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Moderations(Resource):
    """``client.moderations``."""

    @described
    def create(self, **params: Any) -> Any:
        """Moderate texts and images

        Classifies whether texts and images are potentially harmful, by category. Free of charge.

        ``POST /moderations``

        Args:
            input: Required. The input: one or several texts, or a list of text and image parts that are
                classified together.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `omni-moderation-latest`,
                `omni-moderation-2024-09-26`, `text-moderation-latest`, `text-moderation-stable`.
                Default: `omni-moderation-latest`.
        """
        return self._client._call("moderations.create_moderation", {}, params)


class AsyncModerations(AsyncResource):
    """``client.moderations`` of an async client."""

    @described_as(Moderations.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("moderations.create_moderation", {}, params)
