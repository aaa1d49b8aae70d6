"""The resource ``client.realtime.client_secrets``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class RealtimeClientSecrets(Resource):
    """``client.realtime.client_secrets``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create realtime client secret.

        ``POST /realtime/client_secrets``

        Args:
            expires_after: When it expires, counted from an anchor.
            session:
        """
        return self._client._call("realtime.create_realtime_client_secret", {}, params)


class AsyncRealtimeClientSecrets(AsyncResource):
    """``client.realtime.client_secrets`` of an async client."""

    @described_as(RealtimeClientSecrets.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("realtime.create_realtime_client_secret", {}, params)

