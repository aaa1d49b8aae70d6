"""The resource ``client.audio.voice_consents``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AudioVoiceConsents(Resource):
    """``client.audio.voice_consents``."""

    @described
    def list(self, **params: Any) -> Any:
        """List voice consents.

        ``GET /audio/voice_consents``

        Parameters: after, limit
        """
        return self._client._call("audio.list_voice_consents", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create voice consent.

        ``POST /audio/voice_consents``

        Parameters: name (required), recording (required), language (required)
        """
        return self._client._call("audio.create_voice_consent", {}, params)

    @described
    def retrieve(self, consent_id: str, **params: Any) -> Any:
        """Get voice consent.

        ``GET /audio/voice_consents/{consent_id}``

        Parameters: consent_id (required)
        """
        return self._client._call("audio.get_voice_consent", {"consent_id": consent_id}, params)

    @described
    def update(self, consent_id: str, **params: Any) -> Any:
        """Update voice consent.

        ``POST /audio/voice_consents/{consent_id}``

        Parameters: consent_id (required), name (required)
        """
        return self._client._call("audio.update_voice_consent", {"consent_id": consent_id}, params)

    @described
    def delete(self, consent_id: str, **params: Any) -> Any:
        """Delete voice consent.

        ``DELETE /audio/voice_consents/{consent_id}``

        Parameters: consent_id (required)
        """
        return self._client._call("audio.delete_voice_consent", {"consent_id": consent_id}, params)


class AsyncAudioVoiceConsents(AsyncResource):
    """``client.audio.voice_consents`` of an async client."""

    @described
    def list(self, **params: Any) -> Any:
        """List voice consents.

        ``GET /audio/voice_consents``

        Parameters: after, limit
        """
        return self._client._pages("audio.list_voice_consents", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create voice consent.

        ``POST /audio/voice_consents``

        Parameters: name (required), recording (required), language (required)
        """
        return await self._client._call("audio.create_voice_consent", {}, params)

    @described
    async def retrieve(self, consent_id: str, **params: Any) -> Any:
        """Get voice consent.

        ``GET /audio/voice_consents/{consent_id}``

        Parameters: consent_id (required)
        """
        return await self._client._call("audio.get_voice_consent", {"consent_id": consent_id}, params)

    @described
    async def update(self, consent_id: str, **params: Any) -> Any:
        """Update voice consent.

        ``POST /audio/voice_consents/{consent_id}``

        Parameters: consent_id (required), name (required)
        """
        return await self._client._call("audio.update_voice_consent", {"consent_id": consent_id}, params)

    @described
    async def delete(self, consent_id: str, **params: Any) -> Any:
        """Delete voice consent.

        ``DELETE /audio/voice_consents/{consent_id}``

        Parameters: consent_id (required)
        """
        return await self._client._call("audio.delete_voice_consent", {"consent_id": consent_id}, params)

