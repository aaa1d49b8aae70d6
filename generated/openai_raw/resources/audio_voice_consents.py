"""The resource ``client.audio.voice_consents``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AudioVoiceConsents(Resource):
    """``client.audio.voice_consents``."""

    @described
    def list(self, **params: Any) -> Any:
        """List consents to the use of voices

        Lists the consent recordings of speakers.

        ``GET /audio/voice_consents``

        Args:
            after: Cursor: returns the voice consents after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of voice consents per page. Default: `20`.
        """
        return self._client._call("audio.list_voice_consents", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Upload a consent to the use of a voice

        Uploads a recording in which a speaker consents to the use of their voice. It is required to create a
        voice.

        ``POST /audio/voice_consents``

        Args:
            name: Required. Name of the voice consent.
            recording: Required. Recording of the speaker reading the consent sentence in the given language.
            language: Required. Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy
                and latency.
        """
        return self._client._call("audio.create_voice_consent", {}, params)

    @described
    def retrieve(self, consent_id: str, **params: Any) -> Any:
        """Get a consent to the use of a voice

        Retrieves a consent, without its recording.

        ``GET /audio/voice_consents/{consent_id}``

        Args:
            consent_id: Required. Id of the consent.
        """
        return self._client._call("audio.get_voice_consent", {"consent_id": consent_id}, params)

    @described
    def update(self, consent_id: str, **params: Any) -> Any:
        """Rename a consent to the use of a voice

        Renames a consent.

        ``POST /audio/voice_consents/{consent_id}``

        Args:
            consent_id: Required. Id of the consent.
            name: Required. Name of the voice consent.
        """
        return self._client._call("audio.update_voice_consent", {"consent_id": consent_id}, params)

    @described
    def delete(self, consent_id: str, **params: Any) -> Any:
        """Delete a consent to the use of a voice

        Deletes a consent and its recording.

        ``DELETE /audio/voice_consents/{consent_id}``

        Args:
            consent_id: Required. Id of the consent.
        """
        return self._client._call("audio.delete_voice_consent", {"consent_id": consent_id}, params)


class AsyncAudioVoiceConsents(AsyncResource):
    """``client.audio.voice_consents`` of an async client."""

    @described_as(AudioVoiceConsents.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("audio.list_voice_consents", {}, params)

    @described_as(AudioVoiceConsents.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("audio.create_voice_consent", {}, params)

    @described_as(AudioVoiceConsents.retrieve)
    async def retrieve(self, consent_id: str, **params: Any) -> Any:
        return await self._client._call("audio.get_voice_consent", {"consent_id": consent_id}, params)

    @described_as(AudioVoiceConsents.update)
    async def update(self, consent_id: str, **params: Any) -> Any:
        return await self._client._call("audio.update_voice_consent", {"consent_id": consent_id}, params)

    @described_as(AudioVoiceConsents.delete)
    async def delete(self, consent_id: str, **params: Any) -> Any:
        return await self._client._call("audio.delete_voice_consent", {"consent_id": consent_id}, params)
