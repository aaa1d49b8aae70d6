"""The resource ``client.audio``, for type checkers, editors and `inspect.signature`."""

from functools import cached_property

from ..client import (
    AsyncResource,
    Resource,
)
from .audio_speech import AsyncAudioSpeech, AudioSpeech
from .audio_transcriptions import AsyncAudioTranscriptions, AudioTranscriptions
from .audio_translations import AsyncAudioTranslations, AudioTranslations
from .audio_voice_consents import AsyncAudioVoiceConsents, AudioVoiceConsents
from .audio_voices import AsyncAudioVoices, AudioVoices

class Audio(Resource):
    @cached_property
    def speech(self) -> AudioSpeech: ...
    @cached_property
    def transcriptions(self) -> AudioTranscriptions: ...
    @cached_property
    def translations(self) -> AudioTranslations: ...
    @cached_property
    def voice_consents(self) -> AudioVoiceConsents: ...
    @cached_property
    def voices(self) -> AudioVoices: ...

class AsyncAudio(AsyncResource):
    @cached_property
    def speech(self) -> AsyncAudioSpeech: ...
    @cached_property
    def transcriptions(self) -> AsyncAudioTranscriptions: ...
    @cached_property
    def translations(self) -> AsyncAudioTranslations: ...
    @cached_property
    def voice_consents(self) -> AsyncAudioVoiceConsents: ...
    @cached_property
    def voices(self) -> AsyncAudioVoices: ...
