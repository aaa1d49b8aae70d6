"""The resource ``client.audio``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .audio_speech import AsyncAudioSpeech, AudioSpeech
    from .audio_transcriptions import AsyncAudioTranscriptions, AudioTranscriptions
    from .audio_translations import AsyncAudioTranslations, AudioTranslations
    from .audio_voice_consents import AsyncAudioVoiceConsents, AudioVoiceConsents
    from .audio_voices import AsyncAudioVoices, AudioVoices


class Audio(Resource):
    """``client.audio``."""

    @cached_property
    def speech(self) -> AudioSpeech:
        """``client.audio.speech``."""
        from .audio_speech import AudioSpeech

        return AudioSpeech(self._client)

    @cached_property
    def transcriptions(self) -> AudioTranscriptions:
        """``client.audio.transcriptions``."""
        from .audio_transcriptions import AudioTranscriptions

        return AudioTranscriptions(self._client)

    @cached_property
    def translations(self) -> AudioTranslations:
        """``client.audio.translations``."""
        from .audio_translations import AudioTranslations

        return AudioTranslations(self._client)

    @cached_property
    def voice_consents(self) -> AudioVoiceConsents:
        """``client.audio.voice_consents``."""
        from .audio_voice_consents import AudioVoiceConsents

        return AudioVoiceConsents(self._client)

    @cached_property
    def voices(self) -> AudioVoices:
        """``client.audio.voices``."""
        from .audio_voices import AudioVoices

        return AudioVoices(self._client)


class AsyncAudio(AsyncResource):
    """``client.audio`` of an async client."""

    @cached_property
    def speech(self) -> AsyncAudioSpeech:
        """``client.audio.speech``."""
        from .audio_speech import AsyncAudioSpeech

        return AsyncAudioSpeech(self._client)

    @cached_property
    def transcriptions(self) -> AsyncAudioTranscriptions:
        """``client.audio.transcriptions``."""
        from .audio_transcriptions import AsyncAudioTranscriptions

        return AsyncAudioTranscriptions(self._client)

    @cached_property
    def translations(self) -> AsyncAudioTranslations:
        """``client.audio.translations``."""
        from .audio_translations import AsyncAudioTranslations

        return AsyncAudioTranslations(self._client)

    @cached_property
    def voice_consents(self) -> AsyncAudioVoiceConsents:
        """``client.audio.voice_consents``."""
        from .audio_voice_consents import AsyncAudioVoiceConsents

        return AsyncAudioVoiceConsents(self._client)

    @cached_property
    def voices(self) -> AsyncAudioVoices:
        """``client.audio.voices``."""
        from .audio_voices import AsyncAudioVoices

        return AsyncAudioVoices(self._client)
