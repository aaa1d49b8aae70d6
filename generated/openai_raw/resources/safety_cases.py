"""The resource ``client.safety.cases``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class SafetyCases(Resource):
    """``client.safety.cases``."""

    @described
    def retrieve(self, id: str, **params: Any) -> Any:
        """Retrieve a safety case

        Raises a 404 error if the id is unknown. A case gathers what was noticed about one user or organization.

        ``GET /safety/cases/{id}``

        Args:
            id: Required. Id of the safety case.
        """
        return self._client._call("safety.retrieve_safety_cases", {"id": id}, params)


class AsyncSafetyCases(AsyncResource):
    """``client.safety.cases`` of an async client."""

    @described_as(SafetyCases.retrieve)
    async def retrieve(self, id: str, **params: Any) -> Any:
        return await self._client._call("safety.retrieve_safety_cases", {"id": id}, params)
