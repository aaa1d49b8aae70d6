"""The classes of ``client.audio.transcriptions``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.audio_transcriptions import AsyncAudioTranscriptions as AsyncTranscriptions
from openai_raw.resources.audio_transcriptions import AudioTranscriptions as Transcriptions
