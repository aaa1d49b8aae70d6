"""The classes of ``client.audio.voice_consents``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.audio_voice_consents import AsyncAudioVoiceConsents as AsyncVoiceConsents
from openai_raw.resources.audio_voice_consents import AudioVoiceConsents as VoiceConsents
