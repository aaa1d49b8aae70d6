"""The resource ``client.moderations``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class Moderations(Resource):
    """``client.moderations``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create moderation.

        ``POST /moderations``

        Parameters: input (required), model
        """
        return self._client._call("moderations.create_moderation", {}, params)


class AsyncModerations(AsyncResource):
    """``client.moderations`` of an async client."""

    @described
    async def create(self, **params: Any) -> Any:
        """Create moderation.

        ``POST /moderations``

        Parameters: input (required), model
        """
        return await self._client._call("moderations.create_moderation", {}, params)

