"""What requests take instead of the models in ``models.audio_transcription``, for type checkers only."""

from collections.abc import Sequence
from typing import TypedDict

from ..models.audio_transcription import AudioTranscriptionDelayInput, AudioTranscriptionModelInput

class AudioTranscriptionDict(TypedDict, total=False):
    model: str | AudioTranscriptionModelInput
    """The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`,
    `gpt-live-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`,
    `gpt-4o-transcribe`, `gpt-4o-transcribe-diarize`, `gpt-realtime-whisper`."""
    language: str
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
    languages: Sequence[str]
    """Languages that are spoken. Not empty."""
    keywords: Sequence[str]
    """Names and terms that are likely to occur."""
    prompt: str
    """A text that guides the transcription: keywords, or for newer models what to pay attention to."""
    delay: AudioTranscriptionDelayInput
    """How long to wait for more speech before text is sent: longer is more accurate. Values: `minimal`, `low`,
    `medium`, `high`, `xhigh`."""
