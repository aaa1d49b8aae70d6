"""The resource ``client.decisions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class Decisions(Resource):
    """``client.decisions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create decisions.

        ``POST /decisions``

        Parameters: model (required), input (required), questions (required), prompt_cache_key,
        prompt_cache_options, safety_identifier
        """
        return self._client._call("decisions.create_decisions", {}, params)


class AsyncDecisions(AsyncResource):
    """``client.decisions`` of an async client."""

    @described
    async def create(self, **params: Any) -> Any:
        """Create decisions.

        ``POST /decisions``

        Parameters: model (required), input (required), questions (required), prompt_cache_key,
        prompt_cache_options, safety_identifier
        """
        return await self._client._call("decisions.create_decisions", {}, params)

