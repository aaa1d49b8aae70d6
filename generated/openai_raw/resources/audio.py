"""The resource ``client.audio``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..client import AsyncResource, Resource


class Audio(Resource):
    """``client.audio``."""

    @cached_property
    def speech(self) -> Any:
        """``client.audio.speech``."""
        from .audio_speech import AudioSpeech

        return AudioSpeech(self._client)

    @cached_property
    def transcriptions(self) -> Any:
        """``client.audio.transcriptions``."""
        from .audio_transcriptions import AudioTranscriptions

        return AudioTranscriptions(self._client)

    @cached_property
    def translations(self) -> Any:
        """``client.audio.translations``."""
        from .audio_translations import AudioTranslations

        return AudioTranslations(self._client)

    @cached_property
    def voice_consents(self) -> Any:
        """``client.audio.voice_consents``."""
        from .audio_voice_consents import AudioVoiceConsents

        return AudioVoiceConsents(self._client)

    @cached_property
    def voices(self) -> Any:
        """``client.audio.voices``."""
        from .audio_voices import AudioVoices

        return AudioVoices(self._client)


class AsyncAudio(AsyncResource):
    """``client.audio`` of an async client."""

    @cached_property
    def speech(self) -> Any:
        """``client.audio.speech``."""
        from .audio_speech import AsyncAudioSpeech

        return AsyncAudioSpeech(self._client)

    @cached_property
    def transcriptions(self) -> Any:
        """``client.audio.transcriptions``."""
        from .audio_transcriptions import AsyncAudioTranscriptions

        return AsyncAudioTranscriptions(self._client)

    @cached_property
    def translations(self) -> Any:
        """``client.audio.translations``."""
        from .audio_translations import AsyncAudioTranslations

        return AsyncAudioTranslations(self._client)

    @cached_property
    def voice_consents(self) -> Any:
        """``client.audio.voice_consents``."""
        from .audio_voice_consents import AsyncAudioVoiceConsents

        return AsyncAudioVoiceConsents(self._client)

    @cached_property
    def voices(self) -> Any:
        """``client.audio.voices``."""
        from .audio_voices import AsyncAudioVoices

        return AsyncAudioVoices(self._client)

