"""The resource ``client.safety.alerts``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class SafetyAlerts(Resource):
    """``client.safety.alerts``."""

    @described
    def retrieve(self, id: str, **params: Any) -> Any:
        """Retrieve a safety alert

        Raises a 404 error if the id is unknown. An alert says why a request was flagged.

        ``GET /safety/alerts/{id}``

        Args:
            id: Required. Id of the safety alert.
        """
        return self._client._call("safety.retrieve_safety_alerts", {"id": id}, params)


class AsyncSafetyAlerts(AsyncResource):
    """``client.safety.alerts`` of an async client."""

    @described_as(SafetyAlerts.retrieve)
    async def retrieve(self, id: str, **params: Any) -> Any:
        return await self._client._call("safety.retrieve_safety_alerts", {"id": id}, params)
