"""The classes of ``client.audio.voices``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.audio_voices import AsyncAudioVoices as AsyncVoices
from openai_raw.resources.audio_voices import AudioVoices as Voices
