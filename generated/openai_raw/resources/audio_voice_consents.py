"""The resource ``client.audio.voice_consents``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.voice_consent_deleted_resource import VoiceConsentDeletedResource
    from ..models.voice_consent_resource import VoiceConsentResource
    from ..api.audio.list_voice_consents import ListVoiceConsentsParams
    from ..api.audio.create_voice_consent import CreateVoiceConsentParams
    from ..api.audio.get_voice_consent import GetVoiceConsentParams
    from ..api.audio.update_voice_consent import UpdateVoiceConsentParams
    from ..api.audio.delete_voice_consent import DeleteVoiceConsentParams


class AudioVoiceConsents(Resource):
    """``client.audio.voice_consents``."""

    def list(self, **params: Unpack[ListVoiceConsentsParams]) -> Page[VoiceConsentResource]:
        """List voice consents.

        ``GET /audio/voice_consents``

        Parameters: after, limit
        """
        return self._client._call("audio.list_voice_consents", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateVoiceConsentParams]) -> VoiceConsentResource:
        """Create voice consent.

        ``POST /audio/voice_consents``

        Parameters: name (required), recording (required), language (required)
        """
        return self._client._call("audio.create_voice_consent", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, consent_id: str, **params: Unpack[GetVoiceConsentParams]) -> VoiceConsentResource:
        """Get voice consent.

        ``GET /audio/voice_consents/{consent_id}``

        Parameters: consent_id (required)
        """
        return self._client._call("audio.get_voice_consent", {"consent_id": consent_id}, params)  # type: ignore[no-any-return]

    def update(self, consent_id: str, **params: Unpack[UpdateVoiceConsentParams]) -> VoiceConsentResource:
        """Update voice consent.

        ``POST /audio/voice_consents/{consent_id}``

        Parameters: consent_id (required), name (required)
        """
        return self._client._call("audio.update_voice_consent", {"consent_id": consent_id}, params)  # type: ignore[no-any-return]

    def delete(self, consent_id: str, **params: Unpack[DeleteVoiceConsentParams]) -> VoiceConsentDeletedResource:
        """Delete voice consent.

        ``DELETE /audio/voice_consents/{consent_id}``

        Parameters: consent_id (required)
        """
        return self._client._call("audio.delete_voice_consent", {"consent_id": consent_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AudioVoiceConsentsRaw: ...
        @property
        def with_streaming_response(self) -> AudioVoiceConsentsStreaming: ...


class AsyncAudioVoiceConsents(AsyncResource):
    """``client.audio.voice_consents`` of an async client."""

    def list(self, **params: Unpack[ListVoiceConsentsParams]) -> AsyncPages[VoiceConsentResource]:
        """List voice consents.

        ``GET /audio/voice_consents``

        Parameters: after, limit
        """
        return self._client._pages("audio.list_voice_consents", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateVoiceConsentParams]) -> VoiceConsentResource:
        """Create voice consent.

        ``POST /audio/voice_consents``

        Parameters: name (required), recording (required), language (required)
        """
        return await self._client._call("audio.create_voice_consent", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, consent_id: str, **params: Unpack[GetVoiceConsentParams]) -> VoiceConsentResource:
        """Get voice consent.

        ``GET /audio/voice_consents/{consent_id}``

        Parameters: consent_id (required)
        """
        return await self._client._call("audio.get_voice_consent", {"consent_id": consent_id}, params)  # type: ignore[no-any-return]

    async def update(self, consent_id: str, **params: Unpack[UpdateVoiceConsentParams]) -> VoiceConsentResource:
        """Update voice consent.

        ``POST /audio/voice_consents/{consent_id}``

        Parameters: consent_id (required), name (required)
        """
        return await self._client._call("audio.update_voice_consent", {"consent_id": consent_id}, params)  # type: ignore[no-any-return]

    async def delete(self, consent_id: str, **params: Unpack[DeleteVoiceConsentParams]) -> VoiceConsentDeletedResource:
        """Delete voice consent.

        ``DELETE /audio/voice_consents/{consent_id}``

        Parameters: consent_id (required)
        """
        return await self._client._call("audio.delete_voice_consent", {"consent_id": consent_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAudioVoiceConsentsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAudioVoiceConsentsStreaming: ...


if TYPE_CHECKING:

    class AudioVoiceConsentsRaw(Protocol):
        def list(self, **params: Unpack[ListVoiceConsentsParams]) -> RawResponse[Page[VoiceConsentResource]]: ...
        def create(self, **params: Unpack[CreateVoiceConsentParams]) -> RawResponse[VoiceConsentResource]: ...
        def retrieve(self, consent_id: str, **params: Unpack[GetVoiceConsentParams]) -> RawResponse[VoiceConsentResource]: ...
        def update(self, consent_id: str, **params: Unpack[UpdateVoiceConsentParams]) -> RawResponse[VoiceConsentResource]: ...
        def delete(self, consent_id: str, **params: Unpack[DeleteVoiceConsentParams]) -> RawResponse[VoiceConsentDeletedResource]: ...

    class AsyncAudioVoiceConsentsRaw(Protocol):
        async def list(self, **params: Unpack[ListVoiceConsentsParams]) -> RawResponse[AsyncPage[VoiceConsentResource]]: ...
        async def create(self, **params: Unpack[CreateVoiceConsentParams]) -> RawResponse[VoiceConsentResource]: ...
        async def retrieve(self, consent_id: str, **params: Unpack[GetVoiceConsentParams]) -> RawResponse[VoiceConsentResource]: ...
        async def update(self, consent_id: str, **params: Unpack[UpdateVoiceConsentParams]) -> RawResponse[VoiceConsentResource]: ...
        async def delete(self, consent_id: str, **params: Unpack[DeleteVoiceConsentParams]) -> RawResponse[VoiceConsentDeletedResource]: ...

    class AudioVoiceConsentsStreaming(Protocol):
        def list(self, **params: Unpack[ListVoiceConsentsParams]) -> AbstractContextManager[StreamedResponse[Page[VoiceConsentResource]]]: ...
        def create(self, **params: Unpack[CreateVoiceConsentParams]) -> AbstractContextManager[StreamedResponse[VoiceConsentResource]]: ...
        def retrieve(self, consent_id: str, **params: Unpack[GetVoiceConsentParams]) -> AbstractContextManager[StreamedResponse[VoiceConsentResource]]: ...
        def update(self, consent_id: str, **params: Unpack[UpdateVoiceConsentParams]) -> AbstractContextManager[StreamedResponse[VoiceConsentResource]]: ...
        def delete(self, consent_id: str, **params: Unpack[DeleteVoiceConsentParams]) -> AbstractContextManager[StreamedResponse[VoiceConsentDeletedResource]]: ...

    class AsyncAudioVoiceConsentsStreaming(Protocol):
        def list(self, **params: Unpack[ListVoiceConsentsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[VoiceConsentResource]]]: ...
        def create(self, **params: Unpack[CreateVoiceConsentParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VoiceConsentResource]]: ...
        def retrieve(self, consent_id: str, **params: Unpack[GetVoiceConsentParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VoiceConsentResource]]: ...
        def update(self, consent_id: str, **params: Unpack[UpdateVoiceConsentParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VoiceConsentResource]]: ...
        def delete(self, consent_id: str, **params: Unpack[DeleteVoiceConsentParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VoiceConsentDeletedResource]]: ...

