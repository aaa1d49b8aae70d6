"""The resource ``client.realtime.client_secrets``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class RealtimeClientSecrets(Resource):
    """``client.realtime.client_secrets``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create a client secret

        Creates a short-lived key for connecting from a browser or app, so that your API key stays on your
        server. It can fix the session configuration.

        ``POST /realtime/client_secrets``

        Args:
            expires_after: How long the key is valid.
            session: The settings of the session that the key opens; the client may change most of them.
        """
        return self._client._call("realtime.create_realtime_client_secret", {}, params)


class AsyncRealtimeClientSecrets(AsyncResource):
    """``client.realtime.client_secrets`` of an async client."""

    @described_as(RealtimeClientSecrets.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("realtime.create_realtime_client_secret", {}, params)
