"""The classes of ``client.audio.speech``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.audio_speech import AsyncAudioSpeech as AsyncSpeech
from openai_raw.resources.audio_speech import AudioSpeech as Speech
