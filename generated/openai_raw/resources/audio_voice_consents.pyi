"""The resource ``client.audio.voice_consents``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.audio.create_voice_consent import CreateVoiceConsentParams
from ..api.audio.delete_voice_consent import DeleteVoiceConsentParams
from ..api.audio.get_voice_consent import GetVoiceConsentParams
from ..api.audio.list_voice_consents import ListVoiceConsentsParams
from ..api.audio.update_voice_consent import UpdateVoiceConsentParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..models.voice_consent_deleted_resource import VoiceConsentDeletedResource
from ..models.voice_consent_resource import VoiceConsentResource
from ..types import FileInput

class AudioVoiceConsents(Resource):
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[VoiceConsentResource]:
        """List consents to the use of voices

        Lists the consent recordings of speakers.

        ``GET /audio/voice_consents``

        Args:
            after: Cursor: returns the voice consents after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of voice consents per page. Default: `20`.
        """
    def create(
        self,
        *,
        name: str,
        recording: FileInput,
        language: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VoiceConsentResource:
        """Upload a consent to the use of a voice

        Uploads a recording in which a speaker consents to the use of their voice. It is required to create a
        voice.

        ``POST /audio/voice_consents``

        Args:
            name: Required. Name of the voice consent.
            recording: Required. Recording of the speaker reading the consent sentence in the given language.
            language: Required. Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
        """
    def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VoiceConsentResource:
        """Get a consent to the use of a voice

        Retrieves a consent, without its recording.

        ``GET /audio/voice_consents/{consent_id}``

        Args:
            consent_id: Required. Id of the consent.
        """
    def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VoiceConsentResource:
        """Rename a consent to the use of a voice

        Renames a consent.

        ``POST /audio/voice_consents/{consent_id}``

        Args:
            consent_id: Required. Id of the consent.
            name: Required. Name of the voice consent.
        """
    def delete(
        self,
        consent_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VoiceConsentDeletedResource:
        """Delete a consent to the use of a voice

        Deletes a consent and its recording.

        ``DELETE /audio/voice_consents/{consent_id}``

        Args:
            consent_id: Required. Id of the consent.
        """
    @property
    def with_raw_response(self) -> AudioVoiceConsentsRaw: ...
    @property
    def with_streaming_response(self) -> AudioVoiceConsentsStreaming: ...

class AsyncAudioVoiceConsents(AsyncResource):
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[VoiceConsentResource]:
        """List consents to the use of voices

        Lists the consent recordings of speakers.

        ``GET /audio/voice_consents``

        Args:
            after: Cursor: returns the voice consents after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of voice consents per page. Default: `20`.
        """
    async def create(
        self,
        *,
        name: str,
        recording: FileInput,
        language: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VoiceConsentResource:
        """Upload a consent to the use of a voice

        Uploads a recording in which a speaker consents to the use of their voice. It is required to create a
        voice.

        ``POST /audio/voice_consents``

        Args:
            name: Required. Name of the voice consent.
            recording: Required. Recording of the speaker reading the consent sentence in the given language.
            language: Required. Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
        """
    async def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VoiceConsentResource:
        """Get a consent to the use of a voice

        Retrieves a consent, without its recording.

        ``GET /audio/voice_consents/{consent_id}``

        Args:
            consent_id: Required. Id of the consent.
        """
    async def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VoiceConsentResource:
        """Rename a consent to the use of a voice

        Renames a consent.

        ``POST /audio/voice_consents/{consent_id}``

        Args:
            consent_id: Required. Id of the consent.
            name: Required. Name of the voice consent.
        """
    async def delete(
        self,
        consent_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VoiceConsentDeletedResource:
        """Delete a consent to the use of a voice

        Deletes a consent and its recording.

        ``DELETE /audio/voice_consents/{consent_id}``

        Args:
            consent_id: Required. Id of the consent.
        """
    @property
    def with_raw_response(self) -> AsyncAudioVoiceConsentsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAudioVoiceConsentsStreaming: ...

class AudioVoiceConsentsRaw(Protocol):
    def list(self, **params: Unpack[ListVoiceConsentsParams]) -> RawResponse[Page[VoiceConsentResource]]: ...
    def create(self, **params: Unpack[CreateVoiceConsentParams]) -> RawResponse[VoiceConsentResource]: ...
    def retrieve(
        self, consent_id: str, **params: Unpack[GetVoiceConsentParams]
    ) -> RawResponse[VoiceConsentResource]: ...
    def update(
        self, consent_id: str, **params: Unpack[UpdateVoiceConsentParams]
    ) -> RawResponse[VoiceConsentResource]: ...
    def delete(
        self, consent_id: str, **params: Unpack[DeleteVoiceConsentParams]
    ) -> RawResponse[VoiceConsentDeletedResource]: ...

class AsyncAudioVoiceConsentsRaw(Protocol):
    async def list(self, **params: Unpack[ListVoiceConsentsParams]) -> RawResponse[AsyncPage[VoiceConsentResource]]: ...
    async def create(self, **params: Unpack[CreateVoiceConsentParams]) -> RawResponse[VoiceConsentResource]: ...
    async def retrieve(
        self, consent_id: str, **params: Unpack[GetVoiceConsentParams]
    ) -> RawResponse[VoiceConsentResource]: ...
    async def update(
        self, consent_id: str, **params: Unpack[UpdateVoiceConsentParams]
    ) -> RawResponse[VoiceConsentResource]: ...
    async def delete(
        self, consent_id: str, **params: Unpack[DeleteVoiceConsentParams]
    ) -> RawResponse[VoiceConsentDeletedResource]: ...

class AudioVoiceConsentsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListVoiceConsentsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[VoiceConsentResource]]]: ...
    def create(
        self, **params: Unpack[CreateVoiceConsentParams]
    ) -> AbstractContextManager[StreamedResponse[VoiceConsentResource]]: ...
    def retrieve(
        self, consent_id: str, **params: Unpack[GetVoiceConsentParams]
    ) -> AbstractContextManager[StreamedResponse[VoiceConsentResource]]: ...
    def update(
        self, consent_id: str, **params: Unpack[UpdateVoiceConsentParams]
    ) -> AbstractContextManager[StreamedResponse[VoiceConsentResource]]: ...
    def delete(
        self, consent_id: str, **params: Unpack[DeleteVoiceConsentParams]
    ) -> AbstractContextManager[StreamedResponse[VoiceConsentDeletedResource]]: ...

class AsyncAudioVoiceConsentsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListVoiceConsentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[VoiceConsentResource]]]: ...
    def create(
        self, **params: Unpack[CreateVoiceConsentParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VoiceConsentResource]]: ...
    def retrieve(
        self, consent_id: str, **params: Unpack[GetVoiceConsentParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VoiceConsentResource]]: ...
    def update(
        self, consent_id: str, **params: Unpack[UpdateVoiceConsentParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VoiceConsentResource]]: ...
    def delete(
        self, consent_id: str, **params: Unpack[DeleteVoiceConsentParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VoiceConsentDeletedResource]]: ...
