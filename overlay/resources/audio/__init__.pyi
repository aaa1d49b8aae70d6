"""The classes of ``client.audio``.

Written by ``python -m spec names``; do not edit.
"""

from . import speech as speech
from . import transcriptions as transcriptions
from . import translations as translations
from . import voice_consents as voice_consents
from . import voices as voices
from openai_raw.resources.audio import AsyncAudio as AsyncAudio
from openai_raw.resources.audio import Audio as Audio
from openai_raw.resources.audio_speech import AsyncAudioSpeech as AsyncSpeech
from openai_raw.resources.audio_speech import AudioSpeech as Speech
from openai_raw.resources.audio_transcriptions import AsyncAudioTranscriptions as AsyncTranscriptions
from openai_raw.resources.audio_transcriptions import AudioTranscriptions as Transcriptions
from openai_raw.resources.audio_translations import AsyncAudioTranslations as AsyncTranslations
from openai_raw.resources.audio_translations import AudioTranslations as Translations
from openai_raw.resources.audio_voice_consents import AsyncAudioVoiceConsents as AsyncVoiceConsents
from openai_raw.resources.audio_voice_consents import AudioVoiceConsents as VoiceConsents
from openai_raw.resources.audio_voices import AsyncAudioVoices as AsyncVoices
from openai_raw.resources.audio_voices import AudioVoices as Voices
