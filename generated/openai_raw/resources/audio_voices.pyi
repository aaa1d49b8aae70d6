"""The resource ``client.audio.voices``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.audio.create_voice import CreateVoiceParams
from ..api.audio.delete_audio_voices import DeleteAudioVoicesParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..models.create_voice_request import CreateVoiceRequestTypeInput
from ..models.voice_deleted import VoiceDeleted
from ..models.voice_resource import VoiceResource
from ..types import FileInput

class AudioVoices(Resource):
    def create(
        self,
        *,
        name: str,
        audio_sample: FileInput | Omit = ...,
        consent: str | Omit = ...,
        type: CreateVoiceRequestTypeInput | Omit = ...,
        prompt: str | Omit = ...,
        model: str | Omit = ...,
        script_hint: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VoiceResource:
        """Create a voice

        Creates a custom voice from a speech sample, for speech generation and realtime sessions. The consent
        must come from the speaker of the sample.

        ``POST /audio/voices``

        Args:
            name: Required. Name of the voice.
            audio_sample: Sample recording of the voice.
            consent: Id of the speaker's consent.
            type: Type of the voice. Values: `audio_sample`, `prompt`.
            prompt: Description of how the voice should speak.
            model: The model to use, such as `gpt-5.4-mini`.
            script_hint: The text spoken in the sample.
        """
    def delete(
        self,
        voice_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VoiceDeleted:
        """Delete a voice

        Deletes a custom voice. It can no longer be used.

        ``DELETE /audio/voices/{voice_id}``

        Args:
            voice_id: Required. Id of the voice.
        """
    @property
    def with_raw_response(self) -> AudioVoicesRaw: ...
    @property
    def with_streaming_response(self) -> AudioVoicesStreaming: ...

class AsyncAudioVoices(AsyncResource):
    async def create(
        self,
        *,
        name: str,
        audio_sample: FileInput | Omit = ...,
        consent: str | Omit = ...,
        type: CreateVoiceRequestTypeInput | Omit = ...,
        prompt: str | Omit = ...,
        model: str | Omit = ...,
        script_hint: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VoiceResource:
        """Create a voice

        Creates a custom voice from a speech sample, for speech generation and realtime sessions. The consent
        must come from the speaker of the sample.

        ``POST /audio/voices``

        Args:
            name: Required. Name of the voice.
            audio_sample: Sample recording of the voice.
            consent: Id of the speaker's consent.
            type: Type of the voice. Values: `audio_sample`, `prompt`.
            prompt: Description of how the voice should speak.
            model: The model to use, such as `gpt-5.4-mini`.
            script_hint: The text spoken in the sample.
        """
    async def delete(
        self,
        voice_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VoiceDeleted:
        """Delete a voice

        Deletes a custom voice. It can no longer be used.

        ``DELETE /audio/voices/{voice_id}``

        Args:
            voice_id: Required. Id of the voice.
        """
    @property
    def with_raw_response(self) -> AsyncAudioVoicesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAudioVoicesStreaming: ...

class AudioVoicesRaw(Protocol):
    def create(self, **params: Unpack[CreateVoiceParams]) -> RawResponse[VoiceResource]: ...
    def delete(self, voice_id: str, **params: Unpack[DeleteAudioVoicesParams]) -> RawResponse[VoiceDeleted]: ...

class AsyncAudioVoicesRaw(Protocol):
    async def create(self, **params: Unpack[CreateVoiceParams]) -> RawResponse[VoiceResource]: ...
    async def delete(self, voice_id: str, **params: Unpack[DeleteAudioVoicesParams]) -> RawResponse[VoiceDeleted]: ...

class AudioVoicesStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateVoiceParams]
    ) -> AbstractContextManager[StreamedResponse[VoiceResource]]: ...
    def delete(
        self, voice_id: str, **params: Unpack[DeleteAudioVoicesParams]
    ) -> AbstractContextManager[StreamedResponse[VoiceDeleted]]: ...

class AsyncAudioVoicesStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateVoiceParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VoiceResource]]: ...
    def delete(
        self, voice_id: str, **params: Unpack[DeleteAudioVoicesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VoiceDeleted]]: ...
